import { useEffect } from 'react'

/** A text as CSS takes it: whatever it holds, it stays text. */
export const quoted = (text: string) =>
  `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/** How the printed pages are, as long as this is on the screen: what stands under each of them is known only now. */
export function usePageRules(rules: string) {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [rules])
}

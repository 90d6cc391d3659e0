/** The files of the app that this page is made of, as the browser fetched them. */
const assets = () => [
  ...new Set(
    [
      ...performance.getEntriesByType('resource').map(({ name }) => name),
      ...[...document.querySelectorAll<HTMLElement>('script[src], link[href]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
      ),
    ]
      .map((url) => new URL(url, window.location.href))
      .filter(({ origin, pathname }) => {
        return origin === window.location.origin && pathname.startsWith('/assets/')
      })
      .map(({ pathname }) => pathname),
  ),
]

/** Keeps this page on the device, so that it opens without a line (worker/sw.js). A browser that can't goes on without. */
export async function keepPage(as: 'deur' | 'avond') {
  if (!('serviceWorker' in navigator)) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ keep: assets(), as })
}

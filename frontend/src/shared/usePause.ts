import { useEffect, useState } from 'react'

/** How long somebody pauses while typing before a list follows. */
const pause = 300

/** What was typed, once the typing pauses. */
export function usePause(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

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

/** Keeps this page on the phone, so that it opens without reception. A browser that can't goes on without. */
export async function keepPage() {
  if (!('serviceWorker' in navigator) || !window.isSecureContext) return
  try {
    const worker = await navigator.serviceWorker.register('/deur.js', {
      scope: '/coordinator/dialogen/',
    })
    const keeper = worker.active ?? worker.waiting ?? worker.installing
    keeper?.postMessage({ keep: assets() })
  } catch {
    // Private windows refuse; the list itself still works while the page stays open.
  }
}

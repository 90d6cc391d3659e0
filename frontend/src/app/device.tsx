import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { myTaskActs } from '../features/coregroup/myCoreGroup'
import { myRegistrationActs } from '../features/registration/myRegistration'
import { forgetOld, keysWaiting } from '../shared/kept/drawer'
import { keepReads } from '../shared/kept/keepReads'
import { type Senders, sendNotes } from '../shared/kept/notes'
import { WithoutLine } from '../shared/kept/WithoutLine'
import { isMembers } from '../shared/paths'
import { queryClient } from './queryClient'

const senders: Senders = {
  'my-registration': myRegistrationActs,
  'my-core-group': myTaskActs,
}

const soon = 10_000

/** What this device keeps for when there is no line: what was read, what is still to be sent, and the app itself. */
function onThisDevice(queries: QueryClient) {
  forgetOld(Date.now())
  keepReads(queries)
  const send = () => void sendOnce(queries)
  send()
  window.addEventListener('online', send)
  // A browser does not always know that the line is back.
  setInterval(() => keysWaiting().length > 0 && send(), soon)
  void keepApp()
  if (!isMembers(window.location.pathname)) showLine(queries)
}

/** Above every page that is everybody's; the door says it in its own way. Apart from the pages, which nobody makes wait for it. */
function showLine(queries: QueryClient) {
  const strip = document.createElement('div')
  document.body.prepend(strip)
  createRoot(strip).render(
    <QueryClientProvider client={queries}>
      <WithoutLine />
    </QueryClientProvider>,
  )
}

/** One tab at a time sends. */
const sendOnce = (queries: QueryClient) =>
  navigator.locks
    ? navigator.locks.request('klaar', { ifAvailable: true }, (lock) =>
        lock ? sendNotes(queries, senders) : false,
      )
    : sendNotes(queries, senders)

/** One worker for all pages. The one that only kept the door goes once the other is there. */
async function keepApp() {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    for (const one of await navigator.serviceWorker.getRegistrations()) {
      if (active && new URL(one.scope).pathname !== '/') await one.unregister()
    }
  } catch {
    // Private windows refuse; then pages open with a line only.
  }
}

onThisDevice(queryClient)

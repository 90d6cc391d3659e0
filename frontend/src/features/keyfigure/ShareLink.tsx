import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import type { MyInvitations } from './invitations'
import { typed } from './invitations'

/** One tap: by whatever the phone shares with, and where it cannot, on the clipboard. */
export function ShareLink({ mine }: { mine: MyInvitations }) {
  const [said, setSaid] = useState('')
  const url = mine.invitation
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setSaid(m.key_copied()),
      () => setSaid(m.key_copy_failed()),
    )
  const share = () =>
    // Who closes the phone's own window chose not to share: nothing to say about that.
    navigator.share({ text: m.key_share_text({ cycle: mine.cycle }), url }).catch(() => {})
  return (
    <div className="grid justify-items-start gap-3">
      <p className="break-all font-mono text-xl font-bold">{typed(url)}</p>
      <div className="flex flex-wrap gap-2">
        {'share' in navigator && <Button onClick={share}>{m.key_share()}</Button>}
        <Button look={'share' in navigator ? 'secondary' : 'primary'} onClick={copy}>
          {m.key_copy()}
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}

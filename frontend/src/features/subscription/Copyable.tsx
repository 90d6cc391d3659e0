import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'

interface Props {
  text: string
  action: string
}

/** Something to take over elsewhere: as text, because not every phone copies, and by one tap where it does. */
export function Copyable({ text, action }: Props) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(m.follow_copied()),
      () => setSaid(m.follow_copy_failed()),
    )
  return (
    <div className="grid justify-items-start gap-2">
      <code className="max-w-full rounded-control border border-line bg-card p-3 break-all">
        {text}
      </code>
      <div className="flex flex-wrap items-center gap-3">
        <Button look="secondary" onClick={copy}>
          {action}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}

import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Badge, type BadgeTone } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { registrationStatusWords } from '../../shared/words'
import { CancelDialog } from './CancelDialog'
import type { MyRegistration } from './myRegistration'

const tones: Record<MyRegistration['status'], BadgeTone> = {
  CONFIRMED: 'calm',
  WAITING: 'warm',
  CANCELLED: 'closed',
}

/** How I stand for this dialogue, and what I can still do about it. */
export function MyRegistrationPanel({
  registration,
  token,
}: {
  registration: MyRegistration
  token: string
}) {
  const [asking, setAsking] = useState(false)
  return (
    <section aria-labelledby="mijn-plaats" className="grid justify-items-start gap-4">
      <h2 id="mijn-plaats" className="sr-only">
        {m.my_place()}
      </h2>
      <p role="status">
        <Badge tone={tones[registration.status]}>
          {registrationStatusWords[registration.status]()}
        </Badge>
      </p>
      <p>{m.signed_up_as({ names: registration.people.map(({ name }) => name).join(', ') })}</p>
      {registration.status === 'CANCELLED' && <p>{m.cancelled_thanks()}</p>}
      {registration.canCancel && (
        <Button look="secondary" onClick={() => setAsking(true)}>
          {m.cancel_registration()}
        </Button>
      )}
      <CancelDialog
        open={asking}
        onClose={() => setAsking(false)}
        token={token}
        title={registration.dialogue.title}
      />
    </section>
  )
}

import { type FormEvent, useState } from 'react'
import { Refusal } from '../../api/client'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { useLinkRequest } from './myRegistration'

/** Has the links of coming registrations mailed again, without telling whether there are any. */
export function LinkRequestForm() {
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState(false)
  const request = useLinkRequest()

  function submit(event: FormEvent) {
    event.preventDefault()
    const looksRight = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
    setWrong(!looksRight)
    if (looksRight) request.mutate(email.trim())
    else document.getElementById('email')?.focus()
  }

  if (request.isSuccess) {
    return (
      <div role="status">
        <Notice title={m.link_sent_title()}>
          <p>{m.link_sent_text()}</p>
        </Notice>
      </div>
    )
  }
  return (
    <form noValidate onSubmit={submit} className="grid justify-items-start gap-5">
      {request.error && (
        <Notice tone="alarm">
          <p>
            {request.error instanceof Refusal ? request.error.sentence : m.problem_unexpected()}
          </p>
        </Notice>
      )}
      <div className="w-full max-w-md">
        <TextField
          id="email"
          type="email"
          autoComplete="email"
          label={m.contact_email_label()}
          error={wrong ? m.mend_email() : undefined}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          maxLength={200}
          required
        />
      </div>
      <Button type="submit" busy={request.isPending}>
        {m.link_send()}
      </Button>
    </form>
  )
}

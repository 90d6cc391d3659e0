import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import type { PartnerKey } from './partners'

/** A key that was just made, with the secret that is never shown again. */
export function NewKey({ made, onDone }: { made: PartnerKey; onDone: () => void }) {
  return (
    <Notice tone="warm" title={m.partner_key_title({ name: made.client.name })}>
      <p>{m.partner_key_once()}</p>
      <dl className="my-4 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">{m.partner_client_id()}</dt>
        <dd className="font-mono break-all">{made.clientId}</dd>
        <dt className="font-semibold">{m.partner_client_secret()}</dt>
        <dd className="font-mono break-all">{made.clientSecret}</dd>
      </dl>
      <Button onClick={onDone}>{m.partner_key_done()}</Button>
    </Notice>
  )
}

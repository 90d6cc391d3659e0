import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'

type Organisation = components['schemas']['Organisation']

/** The number a person can always call instead of using this site, and when somebody answers. */
export function TelephoneLine({ organisation }: { organisation: Organisation }) {
  return (
    <p>
      <a
        href={`tel:${organisation.telephone.replace(/[^+\d]/g, '')}`}
        className="inline-flex min-h-11 items-center text-2xl font-bold text-primary"
      >
        {organisation.telephone}
      </a>
      <br />
      <span>{m.telephone_hours({ hours: organisation.telephoneHours })}</span>
    </p>
  )
}

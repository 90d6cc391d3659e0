import { spokenNumber } from '../../shared/telephone'
import type { Guest } from './guests'
import { reachWords } from './guestWords'

/** How to reach somebody, ready to press for who writes or calls. */
export function GuestReach({ contact }: { contact: Guest['contact'] }) {
  const { kind, value } = contact
  if (value && kind === 'EMAIL') return <a href={`mailto:${value}`}>{value}</a>
  if (value && (kind === 'MOBILE' || kind === 'LANDLINE')) {
    return (
      <a
        href={`tel:${value.replace(/[^+\d]/g, '')}`}
        className="whitespace-nowrap text-primary underline"
      >
        {spokenNumber(value)}
      </a>
    )
  }
  return reachWords(contact)
}

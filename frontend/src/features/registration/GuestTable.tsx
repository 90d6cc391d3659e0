import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { CancelGuest } from './CancelGuest'
import { needWords } from './guestCounts'
import { nameOf } from './guestName'
import type { Guest } from './guests'
import { guestStatusWords, reachWords, viaWords } from './guestWords'

interface Props {
  guests: Guest[]
  dialogueId: string
  mayCancel: boolean
}

/** Who is coming, by name; who cancelled stands below, so that nobody is waited for. */
export function GuestTable({ guests, dialogueId, mayCancel }: Props) {
  const [asking, setAsking] = useState<Guest | null>(null)
  const byName = [...guests].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'nl'))
  const ordered = [
    ...byName.filter(({ status }) => status !== 'CANCELLED'),
    ...byName.filter(({ status }) => status === 'CANCELLED'),
  ]
  return (
    <>
      <Table
        caption={m.guests_title()}
        heads={[m.guest_name(), m.guest_needs(), m.guest_reach(), m.guest_via(), m.guest_act()]}
      >
        {ordered.map((guest) => (
          <Row key={guest.id} className={guest.status === 'CANCELLED' ? 'print:hidden' : ''}>
            <Cell>
              <span className="font-semibold">{nameOf(guest)}</span>{' '}
              {guest.people.some(({ firstTime }) => firstTime) && (
                <span className="text-ink-soft">({m.guest_first_time()})</span>
              )}
              {guest.status !== 'CONFIRMED' && (
                <span className="block">
                  <Badge tone="closed">{guestStatusWords[guest.status]()}</Badge>
                </span>
              )}
            </Cell>
            <Cell head={m.guest_needs()}>
              {guest.people.flatMap(({ needs }) => needWords(needs)).join(', ') || '–'}
            </Cell>
            <Cell head={m.guest_reach()}>
              <Reach contact={guest.contact} />
            </Cell>
            <Cell head={m.guest_via()}>{viaWords[guest.via]()}</Cell>
            <Cell>
              {mayCancel && guest.status !== 'CANCELLED' && (
                <Button
                  look="quiet"
                  className="-my-2 -ms-3 whitespace-nowrap print:hidden"
                  aria-label={m.guest_cancel_named({ name: nameOf(guest) })}
                  onClick={() => setAsking(guest)}
                >
                  {m.guest_cancel()}
                </Button>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      <CancelGuest guest={asking} dialogueId={dialogueId} onClose={() => setAsking(null)} />
    </>
  )
}

function Reach({ contact }: { contact: Guest['contact'] }) {
  const { kind, value } = contact
  if (value && kind === 'EMAIL') return <a href={`mailto:${value}`}>{value}</a>
  if (value && (kind === 'MOBILE' || kind === 'LANDLINE')) {
    return (
      <a
        href={`tel:${value.replace(/[^+\d]/g, '')}`}
        className="whitespace-nowrap text-primary underline"
      >
        {value}
      </a>
    )
  }
  return reachWords(contact)
}

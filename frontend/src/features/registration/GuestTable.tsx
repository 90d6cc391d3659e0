import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { type Asked, AskGuest } from './AskGuest'
import { GuestButtons } from './GuestButtons'
import { GuestPeople } from './GuestPeople'
import { GuestReach } from './GuestReach'
import { GuestStanding } from './GuestStanding'
import { guestParts, peopleIn } from './guestOrder'
import type { Guest } from './guests'
import { partTitles, viaWords } from './guestWords'

interface Props {
  guests: Guest[]
  dialogueId: string
  mayAct: boolean
}

/** Who comes, who is asked, who waits in what order; who cancelled stands below, so that nobody is waited for. */
export function GuestTable({ guests, dialogueId, mayAct }: Props) {
  const [asking, setAsking] = useState<Asked | null>(null)
  return (
    <>
      {guestParts(guests).map((part) => {
        const title = partTitles[part.status]({ count: peopleIn(part.guests) })
        return (
          <section
            key={part.status}
            aria-labelledby={part.status}
            className={part.status === 'CANCELLED' ? 'print:hidden' : ''}
          >
            <h2 id={part.status} className="mb-2 text-xl">
              {title}
            </h2>
            <Table
              caption={title}
              widths={['28%', '22%', '21%', '13%', '16%']}
              heads={[
                m.guest_name(),
                m.guest_status(),
                m.guest_reach(),
                m.guest_via(),
                m.guest_act(),
              ]}
            >
              {part.guests.map((guest) => (
                <Row key={guest.id}>
                  <Cell>
                    <GuestPeople
                      guest={guest}
                      onNotComing={
                        mayAct
                          ? (person) => setAsking({ act: 'CANCEL_PERSON', guest, person })
                          : undefined
                      }
                    />
                  </Cell>
                  <Cell>
                    <GuestStanding guest={guest} />
                  </Cell>
                  <Cell head={m.guest_reach()}>
                    <GuestReach contact={guest.contact} />
                  </Cell>
                  <Cell head={m.guest_via()}>{viaWords[guest.via]()}</Cell>
                  <Cell>
                    {mayAct && (
                      <GuestButtons guest={guest} dialogueId={dialogueId} onAsk={setAsking} />
                    )}
                  </Cell>
                </Row>
              ))}
            </Table>
          </section>
        )
      })}
      <AskGuest asked={asking} dialogueId={dialogueId} onClose={() => setAsking(null)} />
    </>
  )
}

import { m } from '../../paraglide/messages'
import { needWords } from '../../shared/needs'
import { Button } from '../../shared/ui/Button'
import type { Guest, GuestPerson } from './guests'
import { notCancelled, personName } from './people'

interface Props {
  guest: Guest
  onNotComing: ((person: GuestPerson) => void) | undefined
}

/** The people of one party under each other, with what each of them needs. */
export function GuestPeople({ guest, onNotComing }: Props) {
  const several = guest.status !== 'CANCELLED' && notCancelled(guest.people).length > 1
  return (
    <ul className="grid gap-1">
      {guest.people.map((person) => {
        const needs = needWords(person.needs).join(', ')
        const away = person.cancelled && guest.status !== 'CANCELLED'
        return (
          <li key={person.id} className={away ? 'text-ink-soft' : ''}>
            <span className={away ? 'line-through' : 'font-semibold'}>{personName(person)}</span>
            {away && ` (${m.person_cancelled()})`}
            {!away && person.firstTime && (
              <span className="text-ink-soft"> ({m.guest_first_time()})</span>
            )}
            {several && !person.cancelled && onNotComing && (
              <Button
                look="quiet"
                className="-my-2 ms-1 print:hidden"
                aria-label={m.person_not_coming({ name: personName(person) })}
                onClick={() => onNotComing(person)}
              >
                {m.guest_person_cancel()}
              </Button>
            )}
            {!away && needs && <span className="block">{needs}</span>}
          </li>
        )
      })}
    </ul>
  )
}

import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { EveningSection } from './EveningSection'
import type { DoorPerson, Evening } from './myEvening'

interface Props {
  list: Evening['doorList']
  /** What the phone says of its line, and of what it still has to send. */
  connection: React.ReactNode
  onMark: (person: DoorPerson, mark: DoorPerson['mark']) => void
  onWelcome: (people: number) => void
  onAddChair: () => void
}

/** Who is expected and who is there; nobody who dares to come is turned away while there is a chair. */
export function EveningDoor({ list, connection, onMark, onWelcome, onAddChair }: Props) {
  const { counts, people, chairsFree, chairs, mostChairs } = list
  return (
    <EveningSection id="deur" title={m.evening_door()}>
      {connection}
      <p className="text-xl" role="status">
        {m.evening_counts({
          expected: counts.expected,
          present: counts.present,
          free: chairsFree,
        })}
      </p>
      {people.length === 0 ? (
        <p>{m.evening_nobody()}</p>
      ) : (
        <ul className="grid">
          {people.map((person) => (
            <Person key={person.personId} person={person} onMark={(mark) => onMark(person, mark)} />
          ))}
        </ul>
      )}
      {chairsFree === 0 && chairs < mostChairs && (
        <Button look="secondary" className="justify-self-start" onClick={onAddChair}>
          {m.evening_chair()}
        </Button>
      )}
      <WalkIn onWelcome={onWelcome} />
    </EveningSection>
  )
}

export const doorName = ({ name, guestOf }: DoorPerson) =>
  name ?? (guestOf ? m.evening_guest_of({ name: guestOf }) : m.evening_guest())

interface PersonProps {
  person: DoorPerson
  onMark: (mark: DoorPerson['mark']) => void
}

function Person({ person, onMark }: PersonProps) {
  const name = doorName(person)
  const here = person.mark === 'PRESENT'
  const absent = person.mark === 'ABSENT_WITH_NOTICE'
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-2 first:border-t-0">
      <span className={absent ? 'text-ink-soft line-through' : 'text-lg'}>
        {name}
        {person.firstTime && <span className="text-ink-soft"> · {m.evening_first_time()}</span>}
        {person.waitingNumber != null && (
          <span className="text-ink-soft">
            {' '}
            · {m.evening_waiting({ number: person.waitingNumber })}
          </span>
        )}
      </span>
      <span className="flex flex-wrap gap-2 print:hidden">
        <Button
          look={here ? 'primary' : 'secondary'}
          aria-pressed={here}
          onClick={() => onMark(here ? 'EXPECTED' : 'PRESENT')}
        >
          {m.evening_here()}
          <span className="sr-only">: {name}</span>
        </Button>
        {!here && person.walkInId === null && (
          <Button
            look="quiet"
            aria-pressed={absent}
            onClick={() => onMark(absent ? 'EXPECTED' : 'ABSENT_WITH_NOTICE')}
          >
            {absent ? m.evening_not_here() : m.evening_absent()}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
      </span>
    </li>
  )
}

/** "Wij zijn met vier": a party that did not sign up comes in with one tap. */
function WalkIn({ onWelcome }: { onWelcome: Props['onWelcome'] }) {
  const [people, setPeople] = useState(1)
  return (
    <form
      className="grid gap-3 border-t border-line pt-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault()
        onWelcome(people)
        setPeople(1)
      }}
    >
      <div>
        <h3 className="text-lg">{m.evening_walk_in()}</h3>
        <p className="text-ink-soft">{m.evening_walk_in_hint()}</p>
      </div>
      <div className="grid max-w-xs gap-3">
        <TextField
          id="met-hoeveel"
          label={m.evening_walk_in_count()}
          type="number"
          inputMode="numeric"
          min={1}
          max={8}
          value={people}
          onChange={({ target }) => setPeople(Math.min(8, Math.max(1, target.valueAsNumber || 1)))}
        />
        <Button type="submit" className="justify-self-start">
          {m.evening_walk_in_welcome()}
        </Button>
      </div>
    </form>
  )
}

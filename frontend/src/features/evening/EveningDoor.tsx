import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { sentenceOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { EveningSection } from './EveningSection'
import { addChair, type DoorPerson, type Evening, mark, useEveningAct, welcome } from './myEvening'

/** Who is expected and who is there; nobody who dares to come is turned away while there is a chair. */
export function EveningDoor({ evening, token }: { evening: Evening; token: string }) {
  const { counts, people, chairsFree, chairs, mostChairs } = evening.doorList
  const chair = useEveningAct(token, () => addChair(token))
  return (
    <EveningSection id="deur" title={m.evening_door()}>
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
            <Person key={person.personId} person={person} token={token} />
          ))}
        </ul>
      )}
      {chairsFree === 0 && chairs < mostChairs && (
        <Button
          look="secondary"
          className="justify-self-start"
          busy={chair.isPending}
          onClick={() => chair.mutate(undefined)}
        >
          {m.evening_chair()}
        </Button>
      )}
      {chair.error && <Notice tone="alarm">{sentenceOf(chair.error)}</Notice>}
      <WalkIn token={token} />
    </EveningSection>
  )
}

export const doorName = ({ name, guestOf }: DoorPerson) =>
  name ?? (guestOf ? m.evening_guest_of({ name: guestOf }) : m.evening_guest())

function Person({ person, token }: { person: DoorPerson; token: string }) {
  const name = doorName(person)
  const here = person.mark === 'PRESENT'
  const absent = person.mark === 'ABSENT_WITH_NOTICE'
  const act = useEveningAct(token, (said: DoorPerson['mark']) => mark(token, person.personId, said))
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
          busy={act.isPending}
          onClick={() => act.mutate(here ? 'EXPECTED' : 'PRESENT')}
        >
          {m.evening_here()}
          <span className="sr-only">: {name}</span>
        </Button>
        {!here && person.walkInId === null && (
          <Button
            look="quiet"
            aria-pressed={absent}
            busy={act.isPending}
            onClick={() => act.mutate(absent ? 'EXPECTED' : 'ABSENT_WITH_NOTICE')}
          >
            {absent ? m.evening_not_here() : m.evening_absent()}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
      </span>
      {act.error && <Notice tone="alarm">{sentenceOf(act.error)}</Notice>}
    </li>
  )
}

/** "Wij zijn met vier": a party that did not sign up comes in with one tap. */
function WalkIn({ token }: { token: string }) {
  const [people, setPeople] = useState(1)
  const act = useEveningAct(token, () => welcome(token, people))
  return (
    <form
      className="grid gap-3 border-t border-line pt-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault()
        act.mutate(undefined, { onSuccess: () => setPeople(1) })
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
        <Button type="submit" className="justify-self-start" busy={act.isPending}>
          {m.evening_walk_in_welcome()}
        </Button>
      </div>
      {act.error && <Notice tone="alarm">{sentenceOf(act.error)}</Notice>}
    </form>
  )
}

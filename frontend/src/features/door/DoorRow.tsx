import { m } from '../../paraglide/messages'
import type { DoorPerson, Mark } from './doorList'
import { detailsOf, markWords, nameAtDoor } from './doorWords'

const looks: Record<Mark, string> = {
  EXPECTED: 'border-line bg-card',
  PRESENT: 'border-primary bg-primary-soft',
  ABSENT: 'border-line bg-paper text-ink-soft',
  ABSENT_WITH_NOTICE: 'border-line bg-paper text-ink-soft',
}

const signs: Record<Mark, string> = {
  EXPECTED: '',
  PRESENT: '✓',
  ABSENT: '–',
  ABSENT_WITH_NOTICE: '–',
}

interface Props {
  person: DoorPerson
  chairFree: boolean
  mayChange: boolean
  onHere: () => void
  onOther: () => void
}

/** One person: a tap says they are here, a second one opens what else there is to say. */
export function DoorRow({ person, chairFree, mayChange, onHere, onOther }: Props) {
  const name = nameAtDoor(person)
  const details = detailsOf(person)
  const expected = person.mark === 'EXPECTED'
  return (
    <li className={`flex items-stretch rounded-control border-2 ${looks[person.mark]}`}>
      <button
        type="button"
        aria-label={m.door_row({ name, state: stateOf(person, chairFree) })}
        disabled={!mayChange}
        onClick={expected ? onHere : onOther}
        className="flex min-h-14 min-w-0 flex-1 items-center gap-3 px-3 py-2 text-start"
      >
        <span
          aria-hidden="true"
          className={`grid size-9 shrink-0 place-items-center rounded-full border-2 text-xl font-bold ${
            person.mark === 'PRESENT'
              ? 'border-primary bg-primary text-white'
              : 'border-line-strong bg-card'
          }`}
        >
          {signs[person.mark]}
        </span>
        <span className="min-w-0">
          <span className="block text-lg leading-snug font-semibold">{name}</span>
          {details.length > 0 && <span className="block leading-snug">{details.join(' · ')}</span>}
          {!expected && (
            <span className="block leading-snug font-semibold">{stateOf(person, chairFree)}</span>
          )}
        </span>
        {mayChange && expected && person.status !== 'CONFIRMED' && (
          <span className="ms-auto shrink-0 font-semibold text-primary underline">
            {chairFree ? m.door_sits_down() : m.door_waits_here()}
          </span>
        )}
      </button>
      {mayChange && expected && (
        <button
          type="button"
          aria-label={m.door_other_named({ name })}
          onClick={onOther}
          className="min-h-14 w-14 shrink-0 border-s-2 border-line text-2xl leading-none font-bold text-primary"
        >
          <span aria-hidden="true">⋯</span>
        </button>
      )}
    </li>
  )
}

function stateOf(person: DoorPerson, chairFree: boolean): string {
  if (person.mark === 'PRESENT' && !person.hasSeat) return m.door_waits_for_chair()
  if (person.mark === 'EXPECTED' && person.status !== 'CONFIRMED' && chairFree) {
    return m.door_sits_down()
  }
  return markWords[person.mark]()
}

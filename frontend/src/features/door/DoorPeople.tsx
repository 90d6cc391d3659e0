import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { TextField } from '../../shared/ui/controls'
import { DoorRow } from './DoorRow'
import type { DoorList, DoorPerson, Mark } from './doorList'
import { MarkMenu } from './MarkMenu'
import { groupsOf, isMeant, manyPeople } from './people'

interface Props {
  list: DoorList
  mayChange: boolean
  onTheDay: boolean
  onSay: (person: DoorPerson, mark: Mark) => void
}

/** Everybody on the list, found by typing when they are many. */
export function DoorPeople({ list, mayChange, onTheDay, onSay }: Props) {
  const [words, setWords] = useState('')
  const [asking, setAsking] = useState<DoorPerson | null>(null)
  const { guests, waiting } = groupsOf(list)
  const rows = (people: DoorPerson[]) => (
    <ul className="grid gap-2">
      {people
        .filter((person) => isMeant(person, words))
        .map((person) => (
          <DoorRow
            key={person.walkInId ?? person.personId}
            person={person}
            chairFree={list.chairsFree > 0}
            mayChange={mayChange}
            onHere={() => (onTheDay ? onSay(person, 'PRESENT') : setAsking(person))}
            onOther={() => setAsking(person)}
          />
        ))}
    </ul>
  )
  return (
    <div className="grid gap-5 print:hidden">
      {list.people.length > manyPeople && (
        <TextField
          id="door-search"
          type="search"
          label={m.door_search()}
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {rows(guests)}
      {waiting.length > 0 && (
        <section aria-labelledby="wachtlijst" className="grid gap-2">
          <h2 id="wachtlijst" className="text-xl">
            {m.door_waiting_title()}
          </h2>
          {rows(waiting)}
        </section>
      )}
      <MarkMenu
        person={asking}
        onTheDay={onTheDay}
        onSay={(mark) => {
          if (asking) onSay(asking, mark)
          setAsking(null)
        }}
        onClose={() => setAsking(null)}
      />
    </div>
  )
}

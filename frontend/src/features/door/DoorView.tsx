import { useEffect, useMemo, useState } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { keepPage } from '../../shared/kept/keepPage'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { EmptyState } from '../../shared/ui/states'
import { Connection } from './Connection'
import { DoorFigures } from './DoorFigures'
import { DoorPeople } from './DoorPeople'
import { type DoorList, type DoorPerson, doorOf, type Mark } from './doorList'
import { newId } from './newId'
import { PaperList } from './PaperList'
import { type Said, useDoor } from './useDoor'
import { WalkInSheet } from './WalkInSheet'

/** The door of one dialogue: who is there, with or without reception, on the screen and on paper. */
export function DoorView({ dialogueId }: { dialogueId: string }) {
  const source = useMemo(() => doorOf(dialogueId), [dialogueId])
  const { query, list, ...door } = useDoor(source)
  useEffect(() => void keepPage('deur'), [])
  return (
    <Loaded query={{ ...query, data: list }}>
      {(shown) => <OpenDoor list={shown} {...door} />}
    </Loaded>
  )
}

type Door = Omit<ReturnType<typeof useDoor>, 'query' | 'list'> & { list: DoorList }

function OpenDoor({ list, waiting, consent, connected, signedOut, say, dismissRefused }: Door) {
  const [welcoming, setWelcoming] = useState(false)
  const mayChange = list.status === 'PUBLISHED' || list.status === 'HELD'
  const onTheDay = mayChange && new Date() >= new Date(list.opensAt)

  const mark = (person: DoorPerson, mark: Mark) => {
    const pending = waiting.changes.find(
      (change) => change.kind === 'WALK_IN' && change.walkInId === person.personId,
    )
    say(pending?.kind === 'WALK_IN' ? { ...pending, mark } : saidOf(person, mark))
  }

  return (
    <div className="grid gap-4">
      <p className="font-semibold print:hidden">
        {moment(list.startsAt)} · {list.venue}
      </p>
      <div className="empty:hidden print:hidden">
        {!mayChange && <Notice>{m.door_closed()}</Notice>}
        {mayChange && !onTheDay && <Notice>{m.door_not_today()}</Notice>}
      </div>
      <Connection
        list={list}
        waiting={waiting}
        connected={connected}
        signedOut={signedOut}
        onDismiss={dismissRefused}
      />
      <DoorFigures
        list={list}
        mayChange={onTheDay}
        onAddChair={() => say({ kind: 'CHAIR', chairId: newId() })}
      />
      {list.people.length === 0 && (
        <EmptyState title={m.guests_none()}>
          <p>{m.door_none_text()}</p>
        </EmptyState>
      )}
      <DoorPeople list={list} mayChange={mayChange} onTheDay={onTheDay} onSay={mark} />
      {onTheDay && (
        <Button className="min-h-14 text-lg print:hidden" onClick={() => setWelcoming(true)}>
          {m.door_walk_in_title()}
        </Button>
      )}
      <p className="text-ink-soft print:hidden">{m.door_privacy()}</p>
      <PaperList list={list} />
      <WalkInSheet
        open={welcoming}
        consent={consent}
        onWelcome={(newcomer) => {
          say({ kind: 'WALK_IN', walkInId: newId(), mark: 'PRESENT', ...newcomer })
          setWelcoming(false)
        }}
        onClose={() => setWelcoming(false)}
      />
    </div>
  )
}

const saidOf = ({ personId }: DoorPerson, mark: Mark): Said => ({ kind: 'MARK', personId, mark })

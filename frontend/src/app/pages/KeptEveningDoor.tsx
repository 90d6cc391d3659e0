import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { Connection } from '../../features/door/Connection'
import type { DoorPerson, Mark } from '../../features/door/doorList'
import { newId } from '../../features/door/newId'
import { useDoor } from '../../features/door/useDoor'
import { EveningDoor } from '../../features/evening/EveningDoor'
import type { Evening } from '../../features/evening/myEvening'
import { keepPage } from '../../shared/kept/keepPage'
import { doorOfEvening } from './eveningDoor'

/** The evening's door, which goes on when the line goes: what is noted stays on this laptop until it is sent, once. */
export function KeptEveningDoor({ evening, token }: { evening: Evening; token: string }) {
  const queries = useQueryClient()
  const { dialogueId } = evening
  const [known] = useState(evening.doorList)
  const source = useMemo(
    () => doorOfEvening(queries, token, known, dialogueId),
    [queries, token, known, dialogueId],
  )
  const { list = known, waiting, connected, say, dismissRefused } = useDoor(source)
  useEffect(() => void keepPage('avond'), [])

  const mark = (person: DoorPerson, said: Mark) => {
    const pending = waiting.changes.find(
      (change) => change.kind === 'WALK_IN' && change.walkInId === person.personId,
    )
    say(
      pending?.kind === 'WALK_IN'
        ? { ...pending, mark: said }
        : { kind: 'MARK', personId: person.personId, mark: said },
    )
  }
  const welcome = (people: number) => {
    for (let i = 0; i < people; i++) {
      say({
        kind: 'WALK_IN',
        walkInId: newId(),
        mark: 'PRESENT',
        name: null,
        firstTime: null,
        consents: [],
      })
    }
  }
  return (
    <EveningDoor
      list={list}
      connection={
        <Connection
          list={list}
          waiting={waiting}
          connected={connected}
          signedOut={false}
          onDismiss={dismissRefused}
        />
      }
      onMark={mark}
      onWelcome={welcome}
      onAddChair={() => say({ kind: 'CHAIR', chairId: newId() })}
    />
  )
}

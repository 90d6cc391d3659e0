import { problemSentence } from '../../api/problems'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import type { Refused, Waiting } from './changes'
import type { DoorList } from './doorList'
import { nameAtDoor } from './doorWords'

interface Props {
  list: DoorList
  waiting: Waiting
  connected: boolean
  signedOut: boolean
  onDismiss: () => void
}

/** What is still on this phone alone, said plainly. */
export function Connection({ list, waiting, connected, signedOut, onDismiss }: Props) {
  const count = waiting.changes.length
  return (
    <div className="grid gap-3 empty:hidden print:hidden">
      <div role="status" className="empty:hidden">
        {signedOut && count > 0 && <Notice tone="warm">{m.door_signed_out({ count })}</Notice>}
        {!signedOut && !connected && (
          <Notice tone="warm">
            {count > 0 ? m.door_offline_kept({ count }) : m.door_offline()}
          </Notice>
        )}
      </div>
      {waiting.refused.length > 0 && (
        <Notice tone="alarm" title={m.door_refused_title()}>
          <ul className="my-2 list-disc ps-5">
            {waiting.refused.map((refused) => (
              <li key={refused.change.at}>{refusalOf(refused, list)}</li>
            ))}
          </ul>
          <Button look="secondary" onClick={onDismiss}>
            {m.door_refused_seen()}
          </Button>
        </Notice>
      )}
    </div>
  )
}

function refusalOf({ change, code }: Refused, list: DoorList): string {
  const sentence = problemSentence({ type: code, title: code, status: 409 })
  return m.door_refused({ what: whatOf(change, list), why: sentence })
}

function whatOf(change: Refused['change'], list: DoorList): string {
  if (change.kind === 'CHAIR') return m.door_add_chair()
  if (change.kind === 'WALK_IN') return nameAtDoor({ name: change.name, guestOf: null })
  const person = list.people.find(({ personId }) => personId === change.personId)
  return person ? nameAtDoor(person) : m.door_guest()
}

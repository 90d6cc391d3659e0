import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Dialog } from '../../shared/ui/Dialog'
import type { DoorPerson, Mark } from './doorList'
import { markWords, nameAtDoor } from './doorWords'

/** What can be said of somebody. Before the day itself people only tell that they do not come. */
function marksOf(person: DoorPerson | null, onTheDay: boolean): readonly Mark[] {
  if (!onTheDay) return ['ABSENT_WITH_NOTICE', 'EXPECTED']
  return person?.walkInId
    ? ['PRESENT', 'ABSENT']
    : ['PRESENT', 'ABSENT', 'ABSENT_WITH_NOTICE', 'EXPECTED']
}

interface Props {
  person: DoorPerson | null
  onTheDay: boolean
  onSay: (mark: Mark) => void
  onClose: () => void
}

/** Everything that can be said about one person. */
export function MarkMenu({ person, onTheDay, onSay, onClose }: Props) {
  return (
    <Dialog open={person !== null} title={person ? nameAtDoor(person) : ''} onClose={onClose}>
      <div className="grid gap-3">
        {marksOf(person, onTheDay).map((mark) => (
          <Button
            key={mark}
            look={mark === person?.mark ? 'primary' : 'secondary'}
            aria-pressed={mark === person?.mark}
            className="min-h-14 text-lg"
            onClick={() => onSay(mark)}
          >
            {person?.walkInId && mark === 'ABSENT' ? m.door_walk_in_gone() : markWords[mark]()}
          </Button>
        ))}
        <Button look="quiet" onClick={onClose}>
          {m.form_cancel()}
        </Button>
      </div>
    </Dialog>
  )
}

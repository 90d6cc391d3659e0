import { useParams } from '@tanstack/react-router'
import { DoorView } from '../../features/door/DoorView'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { BackLink } from '../BackLink'
import { useReach } from './reach'
import { Title } from './Title'

/** Who comes in: for the phone at the door, and on paper. */
export function DoorPage() {
  const { id } = useParams({ from: paths.door })
  const reach = useReach()
  const sees = reach === 'PLANS' || reach === 'SEES_DIALOGUES'
  return (
    <>
      {sees && (
        <BackLink to={paths.dialoguePlan} params={{ id }}>
          {m.back_to_plan()}
        </BackLink>
      )}
      <Title title={m.door_title()}>
        <Button look="secondary" onClick={() => window.print()}>
          {m.print_list()}
        </Button>
      </Title>
      <DoorView dialogueId={id} />
    </>
  )
}

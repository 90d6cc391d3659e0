import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import type { Asked } from './AskGuest'
import { actsInWords, type GuestAct, guestActs } from './guestActs'
import { nameOf } from './guestName'
import type { Guest } from './guests'
import { useGuestChange } from './useGuestChange'

interface Props {
  guest: Guest
  dialogueId: string
  onAsk: (asked: Asked) => void
}

/** What can be done for who calls. What takes a seat away is asked once more. */
export function GuestButtons({ guest, dialogueId, onAsk }: Props) {
  const name = nameOf(guest)
  const change = useGuestChange(dialogueId)
  const press = (act: GuestAct) => {
    if (act === 'CANCEL' || act === 'LET_PASS') onAsk({ act, guest })
    else
      change.mutate({
        perform: () => actsInWords[act].perform(guest.id),
        said: actsInWords[act].said({ name }),
      })
  }
  return (
    <div className="-ms-3 flex flex-wrap gap-x-1 md:-my-2 md:flex-col md:items-start print:hidden">
      {change.error && <Failure error={change.error} />}
      {guestActs(guest).map((act) => (
        <Button
          key={act}
          look="quiet"
          className="text-start"
          busy={change.isPending}
          aria-label={actsInWords[act].named({ name })}
          onClick={() => press(act)}
        >
          {actsInWords[act].label()}
        </Button>
      ))}
    </div>
  )
}

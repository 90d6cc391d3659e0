import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { nameOf } from './guestName'
import {
  cancelGuest,
  cancelPerson,
  type Guest,
  type GuestPerson,
  letPassFor,
  takeBack,
} from './guests'
import { hearsByMail } from './guestWords'
import { personName } from './people'
import { useGuestChange } from './useGuestChange'

export type Asked =
  | { act: 'CANCEL' | 'LET_PASS'; guest: Guest }
  | { act: 'CANCEL_PERSON'; guest: Guest; person: GuestPerson }

/** The question before each thing that takes a seat away: what it means, and what to say yes to. */
function questionOf(asked: Asked) {
  const { guest } = asked
  const name = nameOf(guest)
  switch (asked.act) {
    case 'CANCEL':
      return {
        title: m.guest_cancel_named({ name }),
        text:
          guest.status === 'WAITING'
            ? m.guest_cancel_waiting_explained()
            : m.guest_cancel_explained(),
        confirm: m.guest_cancel_confirm(),
        said:
          guest.status === 'WAITING'
            ? m.said_guest_left_queue({ name })
            : m.said_guest_cancelled({ name }),
        perform: () => cancelGuest(guest.id),
      }
    case 'LET_PASS':
      return {
        title: m.guest_let_pass_named({ name }),
        text: m.guest_pass_explained(),
        confirm: m.guest_pass_confirm(),
        said: m.said_guest_passed({ name }),
        perform: () => letPassFor(guest.id),
      }
    case 'CANCEL_PERSON': {
      const person = personName(asked.person)
      return {
        title: m.person_not_coming({ name: person }),
        text: m.guest_person_cancel_explained(),
        confirm: m.guest_cancel_confirm(),
        said: m.said_guest_cancelled({ name: person }),
        perform: () => cancelPerson(guest.id, asked.person.id),
      }
    }
  }
}

interface Props {
  asked: Asked | null
  dialogueId: string
  onClose: () => void
}

/** Asks before a seat is taken away, and says how this person hears of it. */
export function AskGuest({ asked, dialogueId, onClose }: Props) {
  const change = useGuestChange(dialogueId)
  const question = asked && questionOf(asked)
  const close = () => {
    change.reset()
    onClose()
  }
  const confirm = () => {
    if (!asked || !question) return
    const { guest } = asked
    const again = m.said_guest_returned({ name: nameOf(guest) })
    const undo = () => change.mutate({ perform: () => takeBack(guest.id), said: again })
    change.mutate(
      {
        perform: question.perform,
        said: question.said,
        ...(asked.act === 'CANCEL' && guest.status === 'CONFIRMED' && { undo }),
      },
      { onSuccess: close },
    )
  }
  return (
    <ConfirmDialog
      open={asked !== null}
      title={question?.title ?? ''}
      confirmLabel={question?.confirm ?? ''}
      cancelLabel={m.form_cancel()}
      busy={change.isPending}
      danger={asked?.act !== 'LET_PASS'}
      onConfirm={confirm}
      onClose={close}
    >
      <p>{question?.text}</p>
      {asked && (
        <p>{hearsByMail(asked.guest) ? m.guest_hears_by_mail() : m.guest_call_yourself()}</p>
      )}
      {change.error && <Failure error={change.error} />}
    </ConfirmDialog>
  )
}

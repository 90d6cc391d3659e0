import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { nameOf } from './guestName'
import { cancelGuest, type Guest } from './guests'
import { hearsByMail } from './guestWords'

interface Props {
  guest: Guest | null
  dialogueId: string
  onClose: () => void
}

/** Taking somebody off the list: what it means, and how this person hears it. */
export function CancelGuest({ guest, dialogueId, onClose }: Props) {
  const queries = useQueryClient()
  const cancelling = useMutation({
    mutationFn: (who: Guest) => cancelGuest(who.id),
    onSuccess: (_, who) => {
      announce({ text: m.said_guest_cancelled({ name: nameOf(who) }) })
      void queries.invalidateQueries({ queryKey: ['registrations', dialogueId] })
      void queries.invalidateQueries({ queryKey: ['dialogue-plans'] })
      close()
    },
  })
  const close = () => {
    cancelling.reset()
    onClose()
  }
  return (
    <ConfirmDialog
      open={guest !== null}
      title={guest ? m.guest_cancel_named({ name: nameOf(guest) }) : ''}
      confirmLabel={m.guest_cancel_confirm()}
      cancelLabel={m.form_cancel()}
      busy={cancelling.isPending}
      danger
      onConfirm={() => guest && cancelling.mutate(guest)}
      onClose={close}
    >
      <p>{m.guest_cancel_explained()}</p>
      {guest && <p>{hearsByMail(guest) ? m.guest_hears_by_mail() : m.guest_call_yourself()}</p>}
      {cancelling.error && <Failure error={cancelling.error} />}
    </ConfirmDialog>
  )
}

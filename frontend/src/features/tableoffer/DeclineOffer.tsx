import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { TextArea } from '../../shared/ui/controls'
import { declineOffer, type TableOfferDetails } from './tableOffers'

/** No, with kind words and a reason that they read. */
export function DeclineOffer({ offer }: { offer: TableOfferDetails }) {
  const [asking, setAsking] = useState(false)
  const queries = useQueryClient()
  const declining = useMutation({
    mutationFn: (reason: string) => declineOffer(offer.id, reason),
    onSuccess: () => {
      setAsking(false)
      announce({ text: m.said_offer_declined({ name: offer.name }) })
      return queries.invalidateQueries({ queryKey: ['table-offers'] })
    },
  })
  const form = useForm({ reason: '' }, declining.error)
  const confirm = () => {
    const mistakes = missing(form.draft, ['reason'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) declining.mutate(form.draft.reason)
    else document.getElementById('reason')?.focus()
  }
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {m.offer_decline()}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.offer_decline_title({ name: offer.name })}
        confirmLabel={m.offer_decline()}
        cancelLabel={m.form_cancel()}
        busy={declining.isPending}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{m.offer_decline_text()}</p>
        {declining.error && form.mistakes.length === 0 && <Failure error={declining.error} />}
        <TextArea
          {...form.text('reason')}
          label={m.offer_decline_reason()}
          hint={m.offer_decline_hint()}
          rows={3}
          maxLength={500}
          required
        />
      </ConfirmDialog>
    </>
  )
}

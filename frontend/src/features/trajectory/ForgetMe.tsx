import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'

/** Who speaks for the initiative no more, or wants to be forgotten, says so by one button. */
export function ForgetMe({ forget }: { forget: () => Promise<unknown> }) {
  const [asking, setAsking] = useState(false)
  const forgetting = useMutation({ mutationFn: forget })
  return (
    <>
      <Button look="quiet" className="justify-self-start" onClick={() => setAsking(true)}>
        {m.my_contact_forget()}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.my_contact_forget_title()}
        confirmLabel={m.my_contact_forget_sure()}
        cancelLabel={m.form_cancel()}
        busy={forgetting.isPending}
        danger
        onConfirm={() => forgetting.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{m.my_contact_forget_text()}</p>
        {forgetting.error && <Failure error={forgetting.error} />}
      </ConfirmDialog>
    </>
  )
}

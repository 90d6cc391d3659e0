import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { type AdviceVersion, throwAwayAdvice } from './advice'
import { useAdviceAct } from './useAdviceAct'

/** A version that was not sent can go; what was sent stays. */
export function ThrowAway({ version }: { version: AdviceVersion }) {
  const [asking, setAsking] = useState(false)
  const throwing = useAdviceAct(() => throwAwayAdvice(version), m.said_advice_thrown_away)
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {m.written_throw_away()}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.written_throw_away_title()}
        confirmLabel={m.written_throw_away()}
        cancelLabel={m.form_cancel()}
        busy={throwing.isPending}
        danger
        onConfirm={() => throwing.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{m.written_throw_away_text()}</p>
        {throwing.error && <Failure error={throwing.error} />}
      </ConfirmDialog>
    </>
  )
}

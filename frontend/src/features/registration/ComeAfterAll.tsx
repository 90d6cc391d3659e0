import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { ChangeRefused } from './ChangeRefused'
import { comeAfterAll, useChange } from './myRegistration'

/** Takes a cancellation back, while there is a seat. */
export function ComeAfterAll({ token }: { token: string }) {
  const returning = useChange(token, comeAfterAll)
  return (
    <div className="grid justify-items-start gap-3">
      <p>{m.return_means()}</p>
      <ChangeRefused error={returning.error} />
      <Button busy={returning.isPending} onClick={() => returning.mutate()}>
        {m.return_button()}
      </Button>
    </div>
  )
}

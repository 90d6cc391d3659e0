import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { ChangeRefused } from './ChangeRefused'
import { stillComing, useChange } from './myRegistration'

/** The dialogue was moved: whether I can still come. Who cannot cancels as always. */
export function AskedAgain({ token }: { token: string }) {
  const answering = useChange(token, stillComing, 'STILL_COMING')
  return (
    <div className="grid justify-items-start gap-4 rounded-card border-2 border-sun bg-sun-soft p-5">
      <p className="text-xl font-semibold">{m.asked_title()}</p>
      <p>{m.asked_text()}</p>
      <ChangeRefused error={answering.error} />
      <Button busy={answering.isPending} onClick={() => answering.mutate()}>
        {m.asked_yes()}
      </Button>
    </div>
  )
}

import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { useStop } from './interests'

/** Nothing happens by opening the page: mail programs open links by themselves. */
export function StopButton({ token, onStopped }: { token: string; onStopped: () => void }) {
  const stop = useStop(token)
  return (
    <div className="grid justify-items-start gap-5">
      {stop.error && <Failure error={stop.error} />}
      <p>{m.stop_text()}</p>
      <Button
        busy={stop.isPending}
        onClick={() => stop.mutate(undefined, { onSuccess: onStopped })}
      >
        {m.stop_button()}
      </Button>
    </div>
  )
}

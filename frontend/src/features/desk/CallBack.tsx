import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { daysAfter, today } from '../../shared/dates'
import { instantOf } from '../../shared/localTime'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'

interface Props {
  callId: string
  busy: boolean
  onCallBack: (callBackAt: string) => void
}

/** Another moment suits better. Tomorrow at ten unless they say otherwise. */
export function CallBack({ callId, busy, onCallBack }: Props) {
  const [day, setDay] = useState(() => daysAfter(today(), 1))
  const [clock, setClock] = useState('10:00')
  const [wrong, setWrong] = useState(false)

  const send = () => {
    const at = instantOf(day, clock)
    const ahead = at !== null && Date.parse(at) > Date.now()
    setWrong(!ahead)
    if (ahead) onCallBack(at)
  }
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-semibold text-primary underline">
        {m.desk_call_back()}
      </summary>
      <div className="grid gap-3 pt-2 sm:grid-cols-2">
        <TextField
          id={`day-${callId}`}
          label={m.desk_call_back_day()}
          type="date"
          min={today()}
          value={day}
          error={wrong ? m.desk_call_back_wrong() : undefined}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          id={`clock-${callId}`}
          label={m.desk_call_back_time()}
          type="time"
          value={clock}
          onChange={(event) => setClock(event.target.value)}
        />
        <Button look="secondary" busy={busy} onClick={send}>
          {m.desk_call_back_save()}
        </Button>
      </div>
    </details>
  )
}

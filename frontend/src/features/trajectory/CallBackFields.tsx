import { m } from '../../paraglide/messages'
import { today } from '../../shared/dates'
import { FieldRow } from '../../shared/form/FormSection'
import { TextField } from '../../shared/ui/controls'
import type { CallNote } from './useCallNote'

/** When they asked to be called back. */
export function CallBackFields({ note: { draft, write, mistakes } }: { note: CallNote }) {
  return (
    <FieldRow>
      <TextField
        id="callBackAt"
        type="date"
        label={m.followup_back_day()}
        min={today()}
        value={draft.day}
        error={mistakes.find(({ pointer }) => pointer === '/callBackAt')?.detail}
        onChange={({ target }) => write({ day: target.value })}
      />
      <TextField
        id="callBackClock"
        type="time"
        label={m.followup_back_time()}
        value={draft.clock}
        onChange={({ target }) => write({ clock: target.value })}
      />
    </FieldRow>
  )
}

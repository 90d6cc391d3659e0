import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextField } from '../../shared/ui/controls'
import { draftOfHold, mistakesInHold, newHoldOf, usualHold } from './holdDraft'
import { changeHold, holdSeats, loadHold, type SeatHold } from './seatHolds'

interface Props {
  dialogueId: string
  /** Null to hold more; else the hold that is changed. */
  loaded: Versioned<SeatHold> | null
  onSaved: (hold: SeatHold) => void
  onCancel: () => void
}

/** How many seats, for whose people, and until when. */
export function HoldForm({ dialogueId, loaded, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: usualHold,
    toDraft: draftOfHold,
    toBody: newHoldOf,
    check: mistakesInHold,
    create: (body) => holdSeats(dialogueId, body),
    change: (hold, etag, changes) => changeHold(dialogueId, hold.id, etag, changes),
    reload: (hold) => loadHold(dialogueId, hold.id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={loaded ? m.form_save() : m.hold_seats()} onCancel={onCancel}>
      <TextField
        {...form.text('heldFor')}
        label={m.hold_for()}
        hint={m.hold_for_hint()}
        maxLength={120}
        autoComplete="off"
        required
      />
      <TextField {...form.text('seats')} type="number" min={1} label={m.hold_count()} required />
      <FieldRow>
        <TextField
          {...form.text('expiresAt')}
          type="date"
          label={m.hold_until_day()}
          hint={m.hold_until_hint()}
        />
        <TextField {...form.text('expiresAtClock')} type="time" label={m.hold_until_time()} />
      </FieldRow>
    </FormShell>
  )
}

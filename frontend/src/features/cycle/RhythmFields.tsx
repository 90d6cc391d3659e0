import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { RadioGroup } from '../../shared/ui/choices'
import { Select, TextField } from '../../shared/ui/controls'
import { type CycleDraft, newCycleOf } from './cycleDraft'
import { type Nth, nthWords, rhythmWords, weekdays, weekdayWord } from './rhythmWords'

/** The rhythm in the two ways that people say it, and below it the whole as a sentence. */
export function RhythmFields({ form }: { form: Form<CycleDraft> }) {
  const { by, every, beganOn } = form.draft
  const monthly = by === 'MONTHS'
  return (
    <FormSection title={m.cycle_when()}>
      <RadioGroup
        name="rhythm"
        legend={m.cycle_by()}
        error={form.mistakeAt('/rhythm')}
        options={[
          { value: 'MONTHS', label: m.cycle_by_months() },
          { value: 'WEEKS', label: m.cycle_by_weeks() },
        ]}
        value={by}
        onChange={(value) => form.set('by', value)}
      />
      <FieldRow>
        <TextField
          {...form.text('every')}
          type="number"
          min={1}
          max={monthly ? 12 : 52}
          error={form.mistakeAt(monthly ? '/rhythm/months' : '/rhythm/weeks')}
          label={monthly ? m.cycle_every_months() : m.cycle_every_weeks()}
        />
        {monthly && (
          <>
            <Select {...form.text('nth')} label={m.cycle_nth()}>
              {(['1', '2', '3', '4', '5', '-1'] as Nth[]).map((nth) => (
                <option key={nth} value={nth}>
                  {nthWords[nth]()}
                </option>
              ))}
            </Select>
            <Select {...form.text('weekday')} label={m.cycle_weekday()}>
              {weekdays.map((day) => (
                <option key={day} value={day}>
                  {weekdayWord(day)}
                </option>
              ))}
            </Select>
          </>
        )}
        <TextField
          {...form.text('beganOn')}
          type="date"
          label={m.cycle_began()}
          hint={m.cycle_began_hint()}
        />
        <TextField {...form.text('startTime')} type="time" label={m.cycle_start()} />
      </FieldRow>
      <p role="status" className="min-h-6 font-semibold">
        {Number(every) > 0 && (monthly || beganOn) && rhythmWords(newCycleOf(form.draft))}
      </p>
    </FormSection>
  )
}

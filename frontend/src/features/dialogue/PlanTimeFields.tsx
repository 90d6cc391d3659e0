import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { FormSection } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { clockAfter } from '../../shared/localTime'
import { Select, TextField } from '../../shared/ui/controls'
import type { PlanDraft } from './planDraft'

/** From half an hour to eight hours, in steps people speak of. */
const usualDurations = Array.from({ length: 16 }, (_, step) => (step + 1) * 30)

interface Props {
  form: Form<PlanDraft>
  campaigns: components['schemas']['Campaign'][]
}

export function PlanTimeFields({ form, campaigns }: Props) {
  const { startsAt, startsAtClock, durationMinutes } = form.draft
  const ends = clockAfter(startsAtClock, Number(durationMinutes))
  const durations = [...new Set([...usualDurations, Number(durationMinutes)])].sort((a, b) => a - b)
  return (
    <FormSection title={m.plan_when()}>
      <div className="grid items-end gap-5 sm:grid-cols-3">
        <TextField {...form.text('startsAt')} type="date" label={m.plan_day()} />
        <TextField {...form.text('startsAtClock')} type="time" label={m.plan_start()} />
        <Select {...form.text('durationMinutes')} label={m.plan_duration()}>
          {durations.map((minutes) => (
            <option key={minutes} value={minutes}>
              {durationWords(minutes)}
            </option>
          ))}
        </Select>
      </div>
      <p className="min-h-6 font-semibold" role="status">
        {startsAt &&
          ends &&
          m.plan_when_words({ day: longDay(startsAt), start: startsAtClock, end: ends })}
      </p>
      {campaigns.length > 0 && (
        <Select {...form.text('campaignId')} label={m.plan_campaign()}>
          <option value="">{m.plan_no_campaign()}</option>
          {campaigns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </FormSection>
  )
}

function durationWords(minutes: number) {
  const hours = Math.floor(minutes / 60)
  const past = minutes % 60
  if (hours === 0) return m.duration_minutes({ minutes: past })
  return past === 0 ? m.duration_hours({ hours }) : m.duration_both({ hours, minutes: past })
}

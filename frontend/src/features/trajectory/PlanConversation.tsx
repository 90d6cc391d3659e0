import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { clockOf, instantOf } from '../../shared/localTime'
import { RadioGroup } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { planConversation, type Read } from './trajectoryDetails'
import { optionsOf, wayWords } from './trajectoryWords'
import { useTrajectoryAct } from './useTrajectoryAct'

type Way = keyof typeof wayWords

interface Draft {
  startsAt: string
  clock: string
  way: Way
  place: string
}

/** Which day, how and where; the same to move it, and the days after it move along. */
export function PlanConversation({ read: { data, etag } }: { read: Read }) {
  const planned = data.conversation
  const planning = useTrajectoryAct(
    data.id,
    ({ startsAt, clock, way, place }: Draft) =>
      planConversation(data.id, etag, {
        startsAt: instantOf(startsAt, clock) ?? '',
        way,
        place: place.trim() || null,
      }),
    m.said_talk_planned,
  )
  const { day, clock } = clockOf(planned?.startsAt ?? null)
  const form = useForm<Draft>(
    { startsAt: day, clock, way: planned?.way ?? data.wantedWay, place: planned?.place ?? '' },
    planning.error,
  )
  const submit = () => {
    const mistakes = missing(form.draft, ['startsAt', 'clock'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) planning.mutate(form.draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={planning.isPending}
      error={planning.error}
      mistakes={form.mistakes}
      submitLabel={planned ? m.talk_move() : m.talk_plan()}
    >
      <FieldRow>
        <TextField {...form.text('startsAt')} type="date" label={m.talk_day()} required />
        <TextField {...form.text('clock')} type="time" label={m.talk_clock()} required />
      </FieldRow>
      <RadioGroup
        name="way"
        legend={m.talk_how()}
        value={form.draft.way}
        onChange={(way) => form.set('way', way)}
        options={optionsOf(wayWords)}
      />
      <TextField
        {...form.text('place')}
        label={form.draft.way === 'ONLINE' ? m.talk_address() : m.talk_place()}
        maxLength={300}
        autoComplete="off"
      />
    </FormShell>
  )
}

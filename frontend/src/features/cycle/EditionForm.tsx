import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import { Clashes } from './Clashes'
import { type Cycle, type Edition, makeEdition, type NextEdition, nextEdition } from './cycles'
import { PlaceFields } from './PlaceFields'

type Schemas = components['schemas']

interface Props {
  cycle: Cycle
  proposal: NextEdition
  themes: Schemas['Theme'][]
  venues: Schemas['Venue'][]
  /** Made, and to be published at once when that was asked. */
  onMade: (edition: Edition, publish: boolean) => Promise<unknown>
  onCancel: () => void
}

const draftOf = (cycle: Cycle, proposal: NextEdition) => ({
  heldOn: proposal.heldOn,
  startTime: proposal.startTime,
  themeId: proposal.theme?.id ?? '',
  venueId: cycle.venue.id,
  roomId: cycle.room?.id ?? '',
  tables: String(cycle.tables),
  seatsPerTable: String(cycle.seatsPerTable),
})

/** The next time in one screen: all is filled in, and the usual way is to look and publish. */
export function EditionForm(props: Props) {
  const { cycle, proposal, themes, venues, onMade, onCancel } = props
  const making = useMutation({
    mutationFn: async ({
      draft,
      publish,
    }: {
      draft: ReturnType<typeof draftOf>
      publish: boolean
    }) =>
      onMade(
        await makeEdition(cycle.id, {
          ...draft,
          roomId: draft.roomId || null,
          tables: Number(draft.tables),
          seatsPerTable: Number(draft.seatsPerTable) as 5,
        }),
        publish,
      ),
  })
  const form = useForm(draftOf(cycle, proposal), making.error)
  const asked = useQuery({
    ...nextEdition(cycle.id, form.draft.heldOn),
    enabled: form.draft.heldOn !== '',
    placeholderData: keepPreviousData,
  })
  const make = (publish: boolean) => {
    const mistakes = missing(form.draft, ['heldOn', 'startTime', 'themeId', 'venueId'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) making.mutate({ draft: form.draft, publish })
  }
  return (
    <FormShell
      onSubmit={() => make(true)}
      busy={making.isPending}
      error={making.error}
      mistakes={form.mistakes}
      submitLabel={m.edition_publish()}
      onCancel={onCancel}
    >
      <FormSection title={m.edition_when()}>
        <FieldRow>
          <TextField
            {...form.text('heldOn')}
            type="date"
            label={m.plan_day()}
            hint={m.edition_day_hint({ day: longDay(proposal.rhythmDate) })}
          />
          <TextField {...form.text('startTime')} type="time" label={m.plan_start()} />
        </FieldRow>
        <Clashes clashes={(asked.data ?? proposal).clashes} />
      </FormSection>
      <FormSection title={m.edition_subject()}>
        <Select
          {...form.text('themeId')}
          label={m.cycle_theme()}
          hint={proposal.themeToBeChosen && proposal.theme ? m.edition_theme_last() : undefined}
        >
          <option value="">{m.form_choose()}</option>
          {themes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </FormSection>
      <FormSection title={m.edition_where()}>
        <PlaceFields form={form} venues={venues} />
      </FormSection>
      <div>
        <Button look="secondary" disabled={making.isPending} onClick={() => make(false)}>
          {m.edition_draft()}
        </Button>
      </div>
    </FormShell>
  )
}

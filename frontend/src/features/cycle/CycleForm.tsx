import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { Select, TextField } from '../../shared/ui/controls'
import { formatWords, languageWords } from '../../shared/words'
import { type CycleDraft, draftOf, mistakesIn, newCycleOf, usualCycle } from './cycleDraft'
import { beginCycle, type Cycle, changeCycle, loadCycle } from './cycles'
import { PlaceFields } from './PlaceFields'
import { RhythmFields } from './RhythmFields'

type Schemas = components['schemas']

interface Props {
  loaded: Versioned<Cycle> | null
  themes: Schemas['Theme'][]
  venues: Schemas['Venue'][]
  onSaved: (cycle: Cycle) => void
  onCancel: () => void
}

export function CycleForm({ loaded, themes, venues, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: usualCycle,
    toDraft: draftOf,
    toBody: newCycleOf,
    check: mistakesIn,
    create: beginCycle,
    change: ({ id }, etag, changes) => changeCycle(id, etag, changes),
    reload: ({ id }) => loadCycle(id),
    onSaved,
  })
  const words = <K extends string>(all: Record<K, () => string>) =>
    (Object.keys(all) as K[]).map((one) => (
      <option key={one} value={one}>
        {all[one]()}
      </option>
    ))
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.cycle_what()}>
        <TextField
          {...form.text('name')}
          label={m.cycle_name()}
          hint={m.cycle_name_hint()}
          maxLength={80}
        />
        <FieldRow>
          <Select {...form.text('themeId')} label={m.cycle_theme()}>
            <option value="">{m.cycle_theme_each()}</option>
            {themes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Select {...form.text('format')} label={m.plan_format()}>
            {words<CycleDraft['format']>(formatWords)}
          </Select>
          <Select {...form.text('language')} label={m.plan_language()}>
            {words<CycleDraft['language']>(languageWords)}
          </Select>
          <TextField
            {...form.text('durationMinutes')}
            type="number"
            min={30}
            max={480}
            step={15}
            label={m.cycle_minutes()}
          />
        </FieldRow>
      </FormSection>
      <RhythmFields form={form} />
      <FormSection title={m.edition_where()}>
        <PlaceFields form={form} venues={venues} />
      </FormSection>
    </FormShell>
  )
}

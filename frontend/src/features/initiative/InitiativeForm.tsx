import type { ComponentProps } from 'react'
import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { RegionField } from '../../shared/form/RegionField'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import {
  changeInitiative,
  type InitiativeDetails,
  loadInitiative,
  type NewInitiative,
  noteInitiative,
} from './initiatives'
import { sizeWords } from './initiativeWords'

interface Props {
  loaded: Versioned<InitiativeDetails> | null
  regions: readonly string[]
  onSaved: (initiative: InitiativeDetails) => void
  onCancel: () => void
}

const newInitiative = {
  name: '',
  place: '',
  region: '',
  activities: '',
  sinceYear: '',
  volunteers: 'UP_TO_5' as NewInitiative['volunteers'],
  participants: 'FROM_6_TO_15' as NewInitiative['participants'],
}

const draftOf = ({ initiative: { id: _, sinceYear, ...rest } }: InitiativeDetails) => ({
  ...rest,
  sinceYear: sinceYear === null ? '' : String(sinceYear),
})

/** What an initiative is and does. Who speaks for it stands apart: they agree to that themselves. */
export function InitiativeForm({ loaded, regions, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: newInitiative,
    toDraft: draftOf,
    toBody: ({ sinceYear, ...rest }) => ({
      ...rest,
      sinceYear: sinceYear === '' ? null : Number(sinceYear),
    }),
    check: (draft) => missing(draft, ['name', 'place', 'region', 'activities']),
    create: noteInitiative,
    change: ({ id }, etag, changes) => changeInitiative(id, etag, changes),
    reload: ({ id }) => loadInitiative(id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.initiative_what()}>
        <TextField {...form.text('name')} label={m.initiative_name()} maxLength={120} required />
        <FieldRow>
          <TextField
            {...form.text('place')}
            label={m.initiative_place()}
            maxLength={100}
            required
          />
          <RegionField
            {...form.text('region')}
            label={m.initiative_region()}
            regions={regions}
            required
          />
        </FieldRow>
        <TextArea
          {...form.text('activities')}
          label={m.initiative_activities()}
          hint={m.initiative_activities_hint()}
          maxLength={1000}
          required
        />
        <TextField
          {...form.text('sinceYear')}
          type="number"
          min={1900}
          max={2100}
          inputMode="numeric"
          label={m.initiative_since()}
          hint={m.initiative_since_hint()}
        />
        <FieldRow>
          <Sizes {...form.text('volunteers')} label={m.initiative_volunteers()} />
          <Sizes {...form.text('participants')} label={m.initiative_participants()} />
        </FieldRow>
      </FormSection>
    </FormShell>
  )
}

function Sizes(field: Omit<ComponentProps<typeof Select>, 'children'>) {
  return (
    <Select {...field}>
      {Object.entries(sizeWords).map(([size, word]) => (
        <option key={size} value={size}>
          {word()}
        </option>
      ))}
    </Select>
  )
}

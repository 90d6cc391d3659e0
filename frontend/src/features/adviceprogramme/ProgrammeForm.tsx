import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextField } from '../../shared/ui/controls'
import { MilestonesField } from './MilestonesField'
import { PlacesField } from './PlacesField'
import { bodyOf, draftOf, mistakesIn, newProgramme } from './programmeDraft'
import { type AdviceProgramme, beginProgramme, changeProgramme, loadProgramme } from './programmes'

interface Props {
  loaded: Versioned<AdviceProgramme> | null
  regions: readonly string[]
  onSaved: (programme: AdviceProgramme) => void
  onCancel: () => void
}

/** When a programme is, how many initiatives it advises, and what it promised besides. */
export function ProgrammeForm({ loaded, regions, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: newProgramme,
    toDraft: draftOf,
    toBody: bodyOf,
    check: mistakesIn,
    create: beginProgramme,
    change: ({ id }, etag, changes) => changeProgramme(id, etag, changes),
    reload: ({ id }) => loadProgramme(id),
    onSaved,
  })
  const { draft, mistakeAt, set } = form
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.programme_period()}>
        <TextField {...form.text('name')} label={m.programme_name()} maxLength={120} required />
        <FieldRow>
          <TextField {...form.text('beginsOn')} type="date" label={m.programme_begins()} required />
          <TextField {...form.text('endsOn')} type="date" label={m.programme_ends()} required />
        </FieldRow>
        <TextField
          {...form.text('target')}
          type="number"
          min={1}
          max={500}
          inputMode="numeric"
          label={m.programme_target()}
          required
        />
      </FormSection>
      <FormSection title={m.programme_regions()} intro={m.programme_regions_intro()}>
        <PlacesField
          regions={draft.regions}
          target={Number(draft.target)}
          known={regions}
          mistakeAt={mistakeAt}
          onChange={(next) => set('regions', next)}
        />
      </FormSection>
      <FormSection title={m.milestones()} intro={m.milestones_intro()}>
        <MilestonesField
          milestones={draft.milestones}
          mistakeAt={mistakeAt}
          onChange={(next) => set('milestones', next)}
        />
      </FormSection>
    </FormShell>
  )
}

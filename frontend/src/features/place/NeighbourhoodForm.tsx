import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextField } from '../../shared/ui/controls'
import { type Neighbourhood, neighbourhoods } from './places'

interface Props {
  loaded: Versioned<Neighbourhood> | null
  onSaved: (neighbourhood: Neighbourhood) => void
  onCancel: () => void
}

const draftOf = ({ name, municipality, region }: Neighbourhood) => ({
  name,
  municipality,
  region: region ?? '',
})

export function NeighbourhoodForm({ loaded, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: { name: '', municipality: '', region: '' },
    toDraft: draftOf,
    toBody: ({ name, municipality, region }) => ({ name, municipality, region: region || null }),
    check: (draft) => missing(draft, ['name', 'municipality']),
    create: neighbourhoods.create,
    change: ({ id }, etag, changes) => neighbourhoods.change(id, etag, changes),
    reload: ({ id }) => neighbourhoods.load(id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.neighbourhood()}>
        <TextField {...form.text('name')} label={m.neighbourhood_name()} maxLength={80} />
        <FieldRow>
          <TextField {...form.text('municipality')} label={m.municipality()} maxLength={80} />
          <TextField {...form.text('region')} label={m.region_field()} maxLength={80} />
        </FieldRow>
      </FormSection>
    </FormShell>
  )
}

import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextArea, TextField } from '../../shared/ui/controls'
import { type Campaign, campaigns } from './campaignRecords'

interface Props {
  loaded: Versioned<Campaign> | null
  onSaved: (campaign: Campaign) => void
  onCancel: () => void
}

const draftOf = ({ name, description, startsOn, endsOn }: Campaign) => ({
  name,
  description: description ?? '',
  startsOn,
  endsOn,
})

export function CampaignForm({ loaded, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: { name: '', description: '', startsOn: '', endsOn: '' },
    toDraft: draftOf,
    toBody: ({ description, ...rest }) => ({ ...rest, description: description.trim() || null }),
    check: (draft) => missing(draft, ['name', 'startsOn', 'endsOn']),
    create: campaigns.create,
    change: ({ id }, etag, changes) => campaigns.change(id, etag, changes),
    reload: ({ id }) => campaigns.load(id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.campaign()} intro={m.campaign_intro()}>
        <TextField
          {...form.text('name')}
          label={m.campaign_name()}
          hint={m.campaign_name_hint()}
          maxLength={120}
        />
        <FieldRow>
          <TextField {...form.text('startsOn')} type="date" label={m.campaign_first_day()} />
          <TextField
            {...form.text('endsOn')}
            type="date"
            min={form.draft.startsOn || undefined}
            label={m.campaign_last_day()}
          />
        </FieldRow>
        <TextArea
          {...form.text('description')}
          label={m.campaign_description()}
          rows={3}
          maxLength={2000}
        />
      </FormSection>
    </FormShell>
  )
}

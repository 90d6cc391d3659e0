import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextField } from '../../shared/ui/controls'
import { type Organisation, organisationForm } from './ownOrganisation'

interface Props {
  /** Null for one that is made. */
  loaded: Versioned<Organisation> | null
  onSaved: (organisation: Organisation) => void
  onCancel: () => void
}

/** All that everybody may know of an organisation. */
export function OrganisationForm({ loaded, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({ ...organisationForm, loaded, onSaved })
  return (
    <FormShell
      {...shell}
      submitLabel={loaded ? m.form_save() : m.organisation_make()}
      onCancel={onCancel}
    >
      <FormSection
        title={m.organisation_public()}
        intro={loaded ? m.organisation_intro() : m.organisation_new_next()}
      >
        <TextField {...form.text('name')} label={m.organisation_name()} maxLength={100} />
        <FieldRow>
          <TextField
            {...form.text('telephone')}
            type="tel"
            label={m.organisation_telephone()}
            hint={m.organisation_telephone_hint()}
            maxLength={26}
          />
          <TextField
            {...form.text('telephoneHours')}
            label={m.organisation_hours()}
            hint={m.organisation_hours_hint()}
            maxLength={100}
          />
        </FieldRow>
        <FieldRow>
          <TextField
            {...form.text('email')}
            type="email"
            label={m.organisation_email()}
            maxLength={254}
          />
          <TextField
            {...form.text('website')}
            type="url"
            label={m.organisation_website()}
            hint={m.organisation_website_hint()}
            maxLength={300}
          />
        </FieldRow>
      </FormSection>
    </FormShell>
  )
}

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import type { Form } from '../../shared/form/useForm'
import { Select, TextField } from '../../shared/ui/controls'
import type { NewActionOwner } from './actions'

type Kind = components['schemas']['ContactKind']

const kinds: Partial<Record<Kind, () => string>> = {
  EMAIL: m.action_by_email,
  MOBILE: m.action_by_mobile,
  LANDLINE: m.action_by_landline,
  NONE: m.action_by_none,
}

export interface OwnerDraft {
  name: string
  contactKind: Kind
  contactValue: string
}

export const noOwner: OwnerDraft = { name: '', contactKind: 'EMAIL', contactValue: '' }

export const toOwner = (
  draft: OwnerDraft,
  part: NewActionOwner['part'],
  language: NewActionOwner['language'],
): NewActionOwner => ({
  part,
  name: draft.name,
  contact: {
    kind: draft.contactKind,
    value: draft.contactKind === 'NONE' ? null : draft.contactValue,
  },
  language,
})

/** Who carries an action, and how they want to hear of it. */
export function OwnerFields<D extends OwnerDraft>({ form, at }: { form: Form<D>; at: string }) {
  const fields = form as unknown as Form<OwnerDraft>
  return (
    <>
      <TextField
        {...fields.text('name')}
        label={m.action_owner_name()}
        error={fields.mistakeAt(`${at}/name`) ?? fields.mistakeAt('/name')}
        maxLength={100}
        autoComplete="off"
        required
      />
      <FieldRow>
        <Select {...fields.text('contactKind')} label={m.action_owner_how()}>
          {Object.entries(kinds).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word()}
            </option>
          ))}
        </Select>
        {fields.draft.contactKind !== 'NONE' && (
          <TextField
            {...fields.text('contactValue')}
            label={fields.draft.contactKind === 'EMAIL' ? m.action_email() : m.action_number()}
            error={fields.mistakeAt(`${at}/contact/value`)}
            maxLength={300}
            autoComplete="off"
            required
          />
        )}
      </FieldRow>
      <p className="text-ink-soft">{m.action_owner_consent()}</p>
    </>
  )
}

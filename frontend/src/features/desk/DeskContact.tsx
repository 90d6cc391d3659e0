import { m } from '../../paraglide/messages'
import { FieldRow } from '../../shared/form/FormSection'
import { Select, TextField } from '../../shared/ui/controls'
import type { DraftPart } from './DeskSignUp'
import { contactKindWords, contactValueWords } from './deskWords'

type Kind = DraftPart['draft']['contactKind']
const kinds = Object.keys(contactKindWords) as Kind[]

/** How this person is reached: any way is good, and none is too. */
export function DeskContact({ draft, onChange, mistakeAt }: DraftPart) {
  const kind = draft.contactKind
  return (
    <>
      <FieldRow>
        <Select
          id="contact-kind"
          label={m.desk_contact()}
          value={kind}
          error={mistakeAt('/contact/kind')}
          onChange={({ target }) => onChange({ contactKind: target.value as Kind })}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {contactKindWords[each]()}
            </option>
          ))}
        </Select>
        {kind !== 'NONE' && (
          <TextField
            id="contact-value"
            label={contactValueWords[kind]()}
            type={kind === 'LANDLINE' || kind === 'MOBILE' ? 'tel' : 'text'}
            value={draft.contactValue}
            error={mistakeAt('/contact/value')}
            onChange={(event) => onChange({ contactValue: event.target.value })}
            autoComplete="off"
            maxLength={300}
            required
          />
        )}
      </FieldRow>
      {kind === 'NONE' && <p className="rounded-card bg-sun-soft p-4">{m.desk_contact_card()}</p>}
    </>
  )
}

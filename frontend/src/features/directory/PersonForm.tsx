import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { Select, TextField } from '../../shared/ui/controls'
import { languageWords } from '../../shared/words'
import { correctPerson, loadPerson, type Person } from './people'

type Kind = Person['contact']['kind']

interface Props {
  loaded: Versioned<Person>
  kinds: Record<Kind, () => string>
  onSaved: (person: Person) => void
  onCancel: () => void
}

const draftOf = ({ name, contact, language }: Person) => ({
  name,
  kind: contact.kind,
  value: contact.value ?? '',
  language,
})

type Draft = ReturnType<typeof draftOf>

const bodyOf = ({ name, kind, value, language }: Draft) => ({
  name,
  contact: { kind, value: kind === 'NONE' ? null : value },
  language,
})

/** Puts right what is known of somebody. What is sent is what differs, in the version that was read. */
export function PersonForm({ loaded, kinds, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: draftOf(loaded.data),
    toDraft: draftOf,
    toBody: bodyOf,
    check: (draft) => missing(draft, draft.kind === 'NONE' ? ['name'] : ['name', 'value']),
    create: () => Promise.resolve(loaded.data),
    change: ({ id }, etag, changes) => correctPerson(id, etag, changes),
    reload: ({ id }) => loadPerson(id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.person_correct()} intro={m.person_correct_intro()}>
        <TextField {...form.text('name')} label={m.person_name()} maxLength={120} />
        <FieldRow>
          <Select {...form.text('kind')} label={m.person_reached()}>
            {Object.entries(kinds).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words()}
              </option>
            ))}
          </Select>
          {form.draft.kind !== 'NONE' && (
            <TextField
              {...form.text('value')}
              label={m.person_address()}
              error={form.mistakeAt('/value') ?? form.mistakeAt('/contact/value')}
              maxLength={300}
              autoComplete="off"
            />
          )}
        </FieldRow>
        <Select {...form.text('language')} label={m.person_language()}>
          {Object.entries(languageWords).map(([language, words]) => (
            <option key={language} value={language}>
              {words()}
            </option>
          ))}
        </Select>
      </FormSection>
    </FormShell>
  )
}

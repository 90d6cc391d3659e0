import { m } from '../../paraglide/messages'
import { FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { QuestionsField } from '../../shared/form/QuestionsField'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextArea, TextField } from '../../shared/ui/controls'
import { type Theme, themes } from './themes'

interface Props {
  loaded: Versioned<Theme> | null
  onSaved: (theme: Theme) => void
  onCancel: () => void
}

const rounds = ['ACQUAINTANCE', 'EXPERIENCES', 'DREAMS', 'ACTING'] as const

/** A new theme begins with the four rounds that most use; none of them is required. */
const newTheme = {
  name: '',
  description: '',
  questions: rounds.map((round) => ({ round, text: '' })) as Theme['questions'],
}

const draftOf = ({ name, description, questions }: Theme) => ({
  name,
  description: description ?? '',
  questions,
})

export function ThemeForm({ loaded, onSaved, onCancel }: Props) {
  const { form, shell } = useRecordForm({
    loaded,
    initial: newTheme,
    toDraft: draftOf,
    toBody: ({ name, description, questions }) => ({
      name,
      description: description.trim() || null,
      questions: questions.filter(({ text }) => text.trim()),
    }),
    check: (draft) => missing(draft, ['name']),
    create: themes.create,
    change: ({ id }, etag, changes) => themes.change(id, etag, changes),
    reload: ({ id }) => themes.load(id),
    onSaved,
  })
  return (
    <FormShell {...shell} submitLabel={m.form_save()} onCancel={onCancel}>
      <FormSection title={m.theme()}>
        <TextField
          {...form.text('name')}
          label={m.theme_name()}
          hint={m.theme_name_hint()}
          maxLength={80}
        />
        <TextArea
          {...form.text('description')}
          label={m.theme_description()}
          rows={3}
          maxLength={2000}
        />
        <QuestionsField
          hint={m.theme_questions_hint()}
          questions={form.draft.questions}
          mistakeAt={form.mistakeAt}
          onChange={(questions) => form.set('questions', questions)}
        />
      </FormSection>
    </FormShell>
  )
}

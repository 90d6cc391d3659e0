import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { QuestionsField } from '../../shared/form/QuestionsField'
import type { Form } from '../../shared/form/useForm'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import { formatWords, languageWords } from '../../shared/words'
import type { PlanDraft } from './planDraft'
import { choosing } from './themeChoice'

interface Props {
  form: Form<PlanDraft>
  themes: components['schemas']['Theme'][]
}

/** What it is about. A theme brings its questions along, to be made one's own. */
export function PlanTopicFields({ form, themes }: Props) {
  const theme = themes.find(({ id }) => id === form.draft.themeId)
  return (
    <FormSection title={m.plan_topic()}>
      <FieldRow>
        <Select
          {...form.text('themeId')}
          label={m.plan_theme()}
          onChange={({ target }) => form.setMany(choosing(target.value, form.draft, themes))}
        >
          <option value="">{m.form_choose()}</option>
          {themes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <TextField
          {...form.text('title')}
          label={m.plan_title_field()}
          placeholder={theme?.name ?? ''}
          maxLength={150}
          autoComplete="off"
        />
        <Select {...form.text('format')} label={m.plan_format()}>
          {Object.entries(formatWords).map(([format, words]) => (
            <option key={format} value={format}>
              {words()}
            </option>
          ))}
        </Select>
        <Select {...form.text('language')} label={m.plan_language()}>
          {Object.entries(languageWords).map(([language, words]) => (
            <option key={language} value={language}>
              {words()}
            </option>
          ))}
        </Select>
      </FieldRow>
      <QuestionsField
        hint={m.plan_questions_hint()}
        questions={form.draft.questions}
        mistakeAt={form.mistakeAt}
        onChange={(questions) => form.set('questions', questions)}
      />
      <TextArea
        {...form.text('expectations')}
        label={m.plan_expectations()}
        hint={m.plan_expectations_hint()}
        rows={3}
        maxLength={2000}
      />
    </FormSection>
  )
}

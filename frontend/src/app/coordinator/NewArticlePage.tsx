import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { actingOrganisation } from '../../api/client'
import { addTheme, beginArticle, ownThemes, useEditing } from '../../features/toolkit/editing'
import { referenceOf } from '../../features/toolkit/reference'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Select, TextField } from '../../shared/ui/controls'
import { BackLink } from '../BackLink'
import { Title } from './Title'

type Theme = { id: string; name: string }

const empty = { title: '', language: 'NL', themeId: '', newTheme: '', reason: '' }

/** What an article is called and about; its words come on the next page. */
export function NewArticlePage() {
  const query = useQuery(ownThemes(actingOrganisation() ?? ''))
  return (
    <>
      <BackLink to={paths.editorsList}>{m.nav_toolkit()}</BackLink>
      <Title title={m.toolkit_new()} />
      <Loaded query={query}>{(themes) => <Begin themes={themes} />}</Loaded>
    </>
  )
}

function Begin({ themes }: { themes: Theme[] }) {
  const navigate = useNavigate()
  const beginning = useEditing(
    async (draft: typeof empty) => {
      const themeId = draft.themeId || (await addTheme(draft.newTheme.trim(), themes.length)).id
      const { title } = draft
      return beginArticle({
        themeId,
        reference: referenceOf(title),
        language: draft.language as 'NL' | 'EN',
        firstVersion: { title, summary: '', body: m.toolkit_first_words(), reason: draft.reason },
      })
    },
    ({ articleId }) => void navigate({ to: paths.editArticle, params: { id: articleId } }),
  )
  const form = useForm(empty, beginning.error)
  const submit = () => {
    const asked = form.draft.themeId
      ? (['title', 'reason'] as const)
      : (['title', 'newTheme', 'reason'] as const)
    const mistakes = missing(form.draft, asked)
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) beginning.mutate(form.draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={beginning.isPending}
      error={beginning.error}
      mistakes={form.mistakes}
      submitLabel={m.toolkit_begin()}
    >
      <TextField label={m.toolkit_field_title()} maxLength={80} {...form.text('title')} />
      <Select label={m.toolkit_field_language()} {...form.text('language')}>
        <option value="NL">{m.language_nl()}</option>
        <option value="EN">{m.language_en()}</option>
      </Select>
      <Select label={m.toolkit_field_theme()} {...form.text('themeId')}>
        <option value="">{m.toolkit_new_theme()}</option>
        {themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {form.draft.themeId === '' && (
        <TextField label={m.toolkit_new_theme()} maxLength={80} {...form.text('newTheme')} />
      )}
      <TextField
        label={m.toolkit_field_reason()}
        hint={m.toolkit_field_reason_hint()}
        maxLength={300}
        {...form.text('reason')}
      />
    </FormShell>
  )
}

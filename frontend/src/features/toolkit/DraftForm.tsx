import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { TextArea, TextField } from '../../shared/ui/controls'
import { MarkdownText } from '../../shared/ui/MarkdownText'
import { AddPicture } from './AddPicture'
import { type ArticleVersion, changeDraft, loadDraft, type VersionWords } from './editing'

const wordsOf = ({ title, summary, body, reason }: ArticleVersion): VersionWords => ({
  title,
  summary,
  body,
  reason,
})

interface Props {
  loaded: Versioned<ArticleVersion>
  onSaved: (saved: ArticleVersion) => void
}

/** A draft: its words on one side, how readers will see them on the other. */
export function DraftForm({ loaded, onSaved }: Props) {
  const { form, shell } = useRecordForm<ArticleVersion, VersionWords, VersionWords>({
    loaded,
    initial: wordsOf(loaded.data),
    toDraft: wordsOf,
    toBody: (words) => words,
    check: (words) => missing(words, ['title', 'body', 'reason']),
    create: () => Promise.reject(new Error('A draft is there before its form')),
    change: changeDraft,
    reload: ({ articleId, number }) => loadDraft(articleId, number),
    onSaved,
  })
  return (
    <div className="grid gap-8 xl:grid-cols-2">
      <div className="grid content-start gap-6">
        <FormShell {...shell} submitLabel={m.toolkit_save()}>
          <TextField label={m.toolkit_field_title()} maxLength={120} {...form.text('title')} />
          <TextArea
            label={m.toolkit_field_summary()}
            hint={m.toolkit_field_summary_hint()}
            rows={2}
            maxLength={300}
            {...form.text('summary')}
          />
          <TextArea
            label={m.toolkit_field_body()}
            hint={m.toolkit_field_body_hint()}
            rows={18}
            maxLength={20000}
            {...form.text('body')}
          />
          <TextField
            label={m.toolkit_field_reason()}
            hint={m.toolkit_field_reason_hint()}
            maxLength={300}
            {...form.text('reason')}
          />
        </FormShell>
        <AddPicture
          onAdded={(line) => form.set('body', `${form.draft.body.trimEnd()}\n\n${line}\n`)}
        />
      </div>
      <section aria-labelledby="voorbeeld" className="min-w-0">
        <h2 id="voorbeeld" className="mb-3 text-xl">
          {m.toolkit_preview()}
        </h2>
        <Preview words={form.draft} />
      </section>
    </div>
  )
}

/** As readers will see it. */
export function Preview({ words }: { words: Pick<VersionWords, 'title' | 'summary' | 'body'> }) {
  return (
    <div className="rounded-card border border-line bg-card p-5">
      <p className="font-display text-3xl font-bold">{words.title}</p>
      <p className="mt-2 text-2xl">{words.summary}</p>
      <MarkdownText body={words.body} />
    </div>
  )
}

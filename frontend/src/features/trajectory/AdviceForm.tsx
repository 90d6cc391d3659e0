import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useRecordForm, type Versioned } from '../../shared/form/useRecordForm'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import { MarkdownText } from '../../shared/ui/MarkdownText'
import {
  type AdviceVersion,
  type AdviceWords,
  adviceReaders,
  loadAdvice,
  rewriteAdvice,
  writeAdvice,
} from './advice'
import { type Citation, CiteArticles } from './CiteArticles'

interface Draft {
  title: string
  body: string
  cited: Citation[]
  readerId: string
}

const empty: Draft = { title: '', body: '', cited: [], readerId: '' }

const draftOf = ({ title, body, cited, readerId }: AdviceVersion): Draft => ({
  title,
  body,
  cited: cited.map(({ articleId, number, title: cites }) => ({ articleId, number, title: cites })),
  readerId: readerId ?? '',
})

const wordsOf = ({ title, body, cited, readerId }: Draft): AdviceWords => ({
  title,
  body,
  cited: cited.map(({ articleId, number }) => ({ articleId, number })),
  readerId: readerId || null,
})

interface Props {
  trajectoryId: string
  /** What is being changed; null for a version that is begun. */
  loaded: Versioned<AdviceVersion> | null
  /** What the one before said, to begin the next with. */
  before: AdviceVersion | undefined
  onSaved: () => void
  onCancel: () => void
}

/** The words of an advice on one side, how the initiative will read them on the other. */
export function AdviceForm({ trajectoryId, loaded, before, onSaved, onCancel }: Props) {
  const { data: readers = [] } = useQuery(adviceReaders(trajectoryId))
  const { form, shell } = useRecordForm<AdviceVersion, Draft, AdviceWords>({
    loaded,
    initial: before ? { ...draftOf(before), readerId: '' } : empty,
    toDraft: draftOf,
    toBody: wordsOf,
    check: (draft) => missing(draft, ['title', 'body']),
    create: (words) => writeAdvice(trajectoryId, words),
    // All words go along: what is left out of a text is part of the text as well.
    change: (version, etag, changes) =>
      rewriteAdvice(version, etag, { ...wordsOf(draftOf(version)), ...changes }),
    reload: loadAdvice,
    onSaved,
  })
  const { draft } = form
  return (
    <div className="grid gap-8 xl:grid-cols-2">
      <FormShell {...shell} submitLabel={m.written_save()} onCancel={onCancel}>
        <TextField label={m.written_title()} maxLength={160} {...form.text('title')} />
        <TextArea
          label={m.written_body()}
          hint={m.written_body_hint()}
          rows={18}
          maxLength={20000}
          {...form.text('body')}
        />
        <CiteArticles
          cited={draft.cited}
          onChange={(cited) => form.set('cited', cited)}
          onInsert={(line) => form.set('body', `${draft.body.trimEnd()}\n\n${line}\n`)}
          mistakes={form.mistakes}
        />
        <Select
          label={m.written_reader()}
          hint={m.written_reader_hint()}
          {...form.text('readerId')}
        >
          <option value="">{m.written_reader_none()}</option>
          {readers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </FormShell>
      <section aria-labelledby="advies-voorbeeld" className="min-w-0">
        <h3 id="advies-voorbeeld" className="mb-3 text-xl">
          {m.written_preview()}
        </h3>
        <div className="rounded-card border border-line bg-card p-5">
          <p className="font-display text-3xl font-bold">{draft.title}</p>
          <MarkdownText body={draft.body} />
        </div>
      </section>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { fieldId, type Mistake } from '../../shared/form/mistakes'
import { apiLanguage } from '../../shared/language'
import { Button } from '../../shared/ui/Button'
import { Combobox } from '../../shared/ui/Combobox'
import { FieldError } from '../../shared/ui/Field'
import { usePause } from '../../shared/usePause'
import { articlesToCite } from './advice'

export interface Citation {
  articleId: string
  number: number
  title: string
}

interface Props {
  cited: Citation[]
  onChange: (cited: Citation[]) => void
  /** Puts a citation into the text. */
  onInsert: (markdown: string) => void
  mistakes: Mistake[]
}

const mostCited = 12

/** As Markdown, so that the words in the text lead to the version that is cited. */
const link = ({ articleId, number, title }: Citation) =>
  `[${title.replace(/[[\]\\]/g, '\\$&')}](${window.location.origin}/toolkit/${articleId}?versie=${number})`

/** Which articles an advice refers to: found by whatever words come to mind, each in the version of today. */
export function CiteArticles({ cited, onChange, onInsert, mistakes }: Props) {
  const [text, setText] = useState('')
  const { data: found = [] } = useQuery(articlesToCite(apiLanguage(), usePause(text).trim()))
  /** What is to be mended of one that is cited, which its button to leave it out answers to. */
  const mistakeOf = (index: number) =>
    mistakes.find(({ pointer }) => pointer.startsWith(`/cited/${index}/`))
  const left = found.filter(({ id }) => !cited.some(({ articleId }) => articleId === id))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{m.written_cited()}</legend>
      {cited.length > 0 && (
        <ul className="grid gap-2">
          {cited.map((article, index) => (
            <li key={article.articleId} className="rounded-card border border-line bg-card p-3">
              <FieldError id={undefined} error={mistakeOf(index)?.detail} />
              <p>{m.written_cited_version({ title: article.title, number: article.number })}</p>
              <div className="flex flex-wrap gap-3">
                <Button look="quiet" onClick={() => onInsert(link(article))}>
                  {m.written_insert({ title: article.title })}
                </Button>
                <Button
                  id={fieldId(mistakeOf(index)?.pointer ?? `/cited/${index}`)}
                  aria-label={m.written_uncite({ title: article.title })}
                  look="quiet"
                  onClick={() => onChange(cited.filter((other) => other !== article))}
                >
                  {m.written_uncite({ title: article.title })}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {cited.length < mostCited && (
        <Combobox
          id="cited"
          label={m.written_cite()}
          hint={m.written_cite_hint()}
          error={mistakes.find(({ pointer }) => pointer === '/cited')?.detail}
          text={text}
          onText={setText}
          options={(text.trim() ? left : []).map((article) => ({
            key: article.id,
            value: article,
            label: article.title,
          }))}
          onChoose={({ id, number, title }) => {
            onChange([...cited, { articleId: id, number, title }])
            setText('')
          }}
          nothing={m.written_cite_nothing()}
        />
      )}
    </fieldset>
  )
}

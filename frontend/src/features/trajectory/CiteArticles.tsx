import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { apiLanguage } from '../../shared/language'
import { Button } from '../../shared/ui/Button'
import { Combobox } from '../../shared/ui/Combobox'
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
  error: string | undefined
}

const mostCited = 12

/** As Markdown, so that the words in the text lead to the version that is cited. */
const link = ({ articleId, number, title }: Citation) =>
  `[${title.replace(/[[\]\\]/g, '\\$&')}](${window.location.origin}/toolkit/${articleId}?versie=${number})`

/** Which articles an advice refers to: found by whatever words come to mind, each in the version of today. */
export function CiteArticles({ cited, onChange, onInsert, error }: Props) {
  const [text, setText] = useState('')
  const { data: found = [] } = useQuery(articlesToCite(apiLanguage(), usePause(text).trim()))
  const left = found.filter(({ id }) => !cited.some(({ articleId }) => articleId === id))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{m.written_cited()}</legend>
      {cited.length > 0 && (
        <ul className="grid gap-2">
          {cited.map((article) => (
            <li key={article.articleId} className="rounded-card border border-line bg-card p-3">
              <p>{m.written_cited_version({ title: article.title, number: article.number })}</p>
              <div className="flex flex-wrap gap-3">
                <Button look="quiet" onClick={() => onInsert(link(article))}>
                  {m.written_insert({ title: article.title })}
                </Button>
                <Button
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
          error={error}
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

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import { IdeaCard } from './IdeaCard'
import { type Idea, ideas, noteIdea, sourceWords, useBoardAct } from './ideas'

const order: Record<Idea['status'], number> = { CHOSEN: 0, OPEN: 1, LET_GO: 2 }

/** What a next dialogue could be about: most dots first. */
export function IdeaBoard({ cycleId }: { cycleId: string }) {
  const query = useQuery(ideas(cycleId))
  return (
    <section
      aria-labelledby="ideeen"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="ideeen" className="text-xl">
        {m.idea_title()}
      </h2>
      <Loaded query={query} rows={2}>
        {(all) => (
          <>
            {all.length === 0 && <p>{m.idea_none()}</p>}
            <ul className="grid gap-3 empty:hidden sm:grid-cols-2 xl:grid-cols-3">
              {[...all]
                .sort((one, two) => order[one.status] - order[two.status] || two.dots - one.dots)
                .map((idea) => (
                  <IdeaCard key={idea.id} idea={idea} cycleId={cycleId} />
                ))}
            </ul>
            <AddIdea key={all.length} cycleId={cycleId} />
          </>
        )}
      </Loaded>
    </section>
  )
}

function AddIdea({ cycleId }: { cycleId: string }) {
  const [words, setWords] = useState('')
  const [source, setSource] = useState<Idea['source']>('DIALOGUE')
  const [tried, setTried] = useState(false)
  const adding = useBoardAct(cycleId, () => noteIdea({ cycleId, words: words.trim(), source }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (words.trim()) adding.mutate(undefined)
  }
  return (
    <form noValidate onSubmit={submit} className="grid max-w-2xl gap-3">
      <TextField
        id="idee"
        label={m.idea_words()}
        hint={m.idea_words_hint()}
        error={tried && !words.trim() ? m.idea_words_missing() : undefined}
        maxLength={80}
        autoComplete="off"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Select
        id="bron"
        label={m.idea_source()}
        value={source}
        onChange={({ target }) => setSource(target.value as Idea['source'])}
      >
        {Object.entries(sourceWords).map(([each, word]) => (
          <option key={each} value={each}>
            {word()}
          </option>
        ))}
      </Select>
      {adding.error && <Failure error={adding.error} />}
      <Button look="secondary" type="submit" className="justify-self-start" busy={adding.isPending}>
        {m.idea_add()}
      </Button>
    </form>
  )
}

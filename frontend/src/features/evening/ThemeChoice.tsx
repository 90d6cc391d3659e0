import { type FormEvent, useState } from 'react'
import { m } from '../../paraglide/messages'
import { sentenceOf } from '../../shared/form/mistakes'
import { Button } from '../../shared/ui/Button'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { EveningSection } from './EveningSection'
import {
  chooseIdea,
  countDots,
  type Evening,
  type Idea,
  noteIdea,
  useEveningAct,
} from './myEvening'

/** What the next time is about: ideas on the board, dots counted by hand, and one that is chosen with its reason. */
export function ThemeChoice({ evening, token }: { evening: Evening; token: string }) {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <EveningSection id="thema" title={m.evening_theme()}>
      <p>{m.evening_theme_how()}</p>
      {chosen && <Notice>{m.evening_theme_chosen({ words: chosen })}</Notice>}
      {evening.ideas.length === 0 ? (
        <p>{m.idea_none()}</p>
      ) : (
        <ul className="grid gap-4">
          {evening.ideas.map((idea) => (
            <BoardIdea key={idea.id} idea={idea} token={token} onChosen={setChosen} />
          ))}
        </ul>
      )}
      <AddIdea key={evening.ideas.length} token={token} />
    </EveningSection>
  )
}

interface IdeaProps {
  idea: Idea
  token: string
  onChosen: (words: string) => void
}

function BoardIdea({ idea, token, onChosen }: IdeaProps) {
  const [choosing, setChoosing] = useState(false)
  const dots = useEveningAct(token, (count: number) => countDots(token, idea.id, count))
  return (
    <li className="grid gap-3 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <p className="text-lg font-semibold">{idea.words}</p>
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        <div className="w-40">
          <TextField
            id={`stippen-${idea.id}`}
            label={m.idea_dots({ words: idea.words })}
            type="number"
            inputMode="numeric"
            min={0}
            max={999}
            defaultValue={idea.dots}
            onBlur={({ target }) => {
              const count = Math.min(999, Math.max(0, target.valueAsNumber || 0))
              if (count !== idea.dots) dots.mutate(count)
            }}
          />
        </div>
        {!choosing && (
          <Button look="secondary" onClick={() => setChoosing(true)}>
            {m.idea_choose()}
            <span className="sr-only">: {idea.words}</span>
          </Button>
        )}
      </div>
      {dots.error && <Notice tone="alarm">{sentenceOf(dots.error)}</Notice>}
      {choosing && <Choose idea={idea} token={token} onChosen={onChosen} />}
    </li>
  )
}

function Choose({ idea, token, onChosen }: IdeaProps) {
  const [way, setWay] = useState<'CONSULTATION' | 'SHORT_DIALOGUE'>('SHORT_DIALOGUE')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const act = useEveningAct(token, () => chooseIdea(token, idea.id, { way, reason: reason.trim() }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim()) act.mutate(undefined, { onSuccess: () => onChosen(idea.words) })
  }
  return (
    <form noValidate onSubmit={submit} className="grid max-w-xl gap-3">
      <p className="font-semibold">{m.idea_choose_title({ words: idea.words })}</p>
      <Select
        id={`hoe-${idea.id}`}
        label={m.idea_way()}
        value={way}
        onChange={({ target }) => setWay(target.value as typeof way)}
      >
        <option value="SHORT_DIALOGUE">{m.idea_way_short_dialogue()}</option>
        <option value="CONSULTATION">{m.idea_way_consultation()}</option>
      </Select>
      <TextArea
        id={`reden-${idea.id}`}
        label={m.idea_reason()}
        hint={m.idea_reason_hint()}
        error={tried && !reason.trim() ? m.idea_reason_missing() : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {act.error && <Notice tone="alarm">{sentenceOf(act.error)}</Notice>}
      <Button type="submit" className="justify-self-start" busy={act.isPending}>
        {m.idea_confirm()}
      </Button>
    </form>
  )
}

function AddIdea({ token }: { token: string }) {
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const act = useEveningAct(token, () => noteIdea(token, words.trim()))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (words.trim()) act.mutate(undefined)
  }
  return (
    <form noValidate onSubmit={submit} className="grid max-w-xl gap-3 print:hidden">
      <TextField
        id="nieuw-idee"
        label={m.idea_words()}
        hint={m.idea_words_hint()}
        error={tried && !words.trim() ? m.idea_words_missing() : undefined}
        maxLength={80}
        autoComplete="off"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {act.error && <Notice tone="alarm">{sentenceOf(act.error)}</Notice>}
      <Button look="secondary" type="submit" className="justify-self-start" busy={act.isPending}>
        {m.idea_add()}
      </Button>
    </form>
  )
}

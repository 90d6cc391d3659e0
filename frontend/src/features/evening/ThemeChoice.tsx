import { type FormEvent, useState } from 'react'
import { m } from '../../paraglide/messages'
import { sentenceOf } from '../../shared/form/mistakes'
import { ChoiceForm, DotsField } from '../../shared/form/ThemeVote'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
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
  const choice = useEveningAct(token, (said: Parameters<typeof chooseIdea>[2]) =>
    chooseIdea(token, idea.id, said),
  )
  return (
    <li className="grid gap-3 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <p className="text-lg font-semibold">{idea.words}</p>
      <div className="flex flex-wrap items-end gap-3 print:hidden">
        <div className="w-40">
          <DotsField idea={idea} count={dots.mutate} />
        </div>
        {!choosing && (
          <Button look="secondary" onClick={() => setChoosing(true)}>
            {m.idea_choose()}
            <span className="sr-only">: {idea.words}</span>
          </Button>
        )}
      </div>
      {dots.error && <Notice tone="alarm">{sentenceOf(dots.error)}</Notice>}
      {choosing && (
        <ChoiceForm
          idea={idea}
          usually="SHORT_DIALOGUE"
          choosing={choice}
          choose={(said) => choice.mutate(said, { onSuccess: () => onChosen(idea.words) })}
        />
      )}
    </li>
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

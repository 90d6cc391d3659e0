import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { Button } from '../ui/Button'
import { Select, TextField } from '../ui/controls'
import { roundWords } from '../words'
import { ExampleQuestions } from './ExampleQuestions'

type Question = components['schemas']['CoreQuestion']
type Round = Question['round']
const rounds = Object.keys(roundWords) as Round[]

interface Props {
  hint?: string
  questions: Question[]
  mistakeAt: (pointer: string) => string | undefined
  onChange: (questions: Question[]) => void
}

/** The core questions, round by round. There is no fixed number: a short dialogue has two. */
export function QuestionsField({ hint, questions, mistakeAt, onChange }: Props) {
  const change = (index: number, part: Partial<Question>) =>
    onChange(questions.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const nextRound = rounds.find((round) => !questions.some((one) => one.round === round))

  return (
    <fieldset className="grid gap-3">
      <legend className="font-semibold">{m.questions()}</legend>
      {hint && <p className="text-ink-soft">{hint}</p>}
      <ExampleQuestions
        onChoose={(examples) =>
          onChange([...questions.filter(({ text }) => text.trim()), ...examples])
        }
      />
      {questions.map(({ round, text }, index) => (
        <div key={index} className="grid items-end gap-2 sm:grid-cols-[11rem_1fr_auto]">
          <Select
            id={`questions-${index}-round`}
            label={m.question_round({ number: index + 1 })}
            value={round}
            error={mistakeAt(`/questions/${index}/round`)}
            onChange={({ target }) => change(index, { round: target.value as Round })}
          >
            {rounds.map((each) => (
              <option key={each} value={each}>
                {roundWords[each]()}
              </option>
            ))}
          </Select>
          <TextField
            id={`questions-${index}-text`}
            label={m.question_text({ number: index + 1 })}
            value={text}
            maxLength={300}
            autoComplete="off"
            error={mistakeAt(`/questions/${index}/text`)}
            onChange={({ target }) => change(index, { text: target.value })}
          />
          <Button
            look="quiet"
            aria-label={m.question_remove({ number: index + 1 })}
            onClick={() => onChange(questions.filter((_, at) => at !== index))}
          >
            {m.remove()}
          </Button>
        </div>
      ))}
      <Button
        look="secondary"
        className="justify-self-start"
        onClick={() => onChange([...questions, { round: nextRound ?? 'ACTING', text: '' }])}
      >
        {m.question_add()}
      </Button>
    </fieldset>
  )
}

import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { RadioGroup } from '../../shared/ui/choices'
import { TextArea } from '../../shared/ui/controls'
import { answerApplication, type TrajectoryDetails } from './trajectoryDetails'
import { optionsOf } from './trajectoryWords'
import { useTrajectoryAct } from './useTrajectoryAct'

const answers = {
  ACCEPTED: m.answer_accept,
  WAITING: m.answer_wait,
  DECLINED: m.answer_decline,
} as const

interface Draft {
  answer: keyof typeof answers
  reason: string
}

/** There is a place, they wait, or a kind no: who waits or is declined reads why. */
export function AnswerApplication({ trajectory }: { trajectory: TrajectoryDetails }) {
  const answering = useTrajectoryAct(
    trajectory.id,
    ({ answer, reason }: Draft) =>
      answerApplication(trajectory.id, { answer, reason: reason.trim() || null }),
    m.said_application_answered,
  )
  const form = useForm<Draft>({ answer: 'ACCEPTED', reason: '' }, answering.error)
  const { draft } = form
  const submit = () => {
    const mistakes = missing(draft, draft.answer === 'ACCEPTED' ? [] : ['reason'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) answering.mutate(draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={answering.isPending}
      error={answering.error}
      mistakes={form.mistakes}
      submitLabel={m.answer_send()}
    >
      <RadioGroup
        name="answer"
        legend={m.answer_question()}
        hint={m.answer_question_hint()}
        value={draft.answer}
        onChange={(answer) => form.set('answer', answer)}
        options={optionsOf(answers)}
      />
      {draft.answer !== 'ACCEPTED' && (
        <TextArea
          {...form.text('reason')}
          label={m.answer_reason()}
          hint={m.answer_reason_hint()}
          rows={3}
          maxLength={1000}
          required
        />
      )}
    </FormShell>
  )
}

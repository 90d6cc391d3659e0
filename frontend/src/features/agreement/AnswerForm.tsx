import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import type { NewAgreementAnswer } from './agreements'

type Status = Exclude<NewAgreementAnswer['status'], 'ASKED'>

const choices: Record<Status, () => string> = {
  TAKEN_ON: m.agreement_say_taken_on,
  NOT_POSSIBLE: m.agreement_say_not_possible,
  DONE: m.agreement_say_done,
}

const required: Record<Status, ('promisedOn' | 'words')[]> = {
  TAKEN_ON: ['promisedOn'],
  NOT_POSSIBLE: ['words'],
  DONE: [],
}

interface Props {
  give: (answer: NewAgreementAnswer) => Promise<unknown>
  onClose?: (() => void) | undefined
}

/** What is answered to a group: yes and when, no and why, or that it is done. */
export function AnswerForm({ give, onClose }: Props) {
  const giving = useMutation({ mutationFn: give, onSuccess: () => onClose?.() })
  const form = useForm({ status: 'TAKEN_ON' as Status, promisedOn: '', words: '' }, giving.error)
  const { draft } = form
  const submit = () => {
    const mistakes = missing(draft, required[draft.status])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    giving.mutate({
      status: draft.status,
      words: draft.words || null,
      promisedOn: draft.status === 'TAKEN_ON' ? draft.promisedOn : null,
    })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={giving.isPending}
      error={giving.error}
      mistakes={form.mistakes}
      submitLabel={m.agreement_answer_save()}
      onCancel={onClose}
    >
      <Select {...form.text('status')} label={m.agreement_answer()}>
        {Object.entries(choices).map(([status, word]) => (
          <option key={status} value={status}>
            {word()}
          </option>
        ))}
      </Select>
      {draft.status === 'TAKEN_ON' && (
        <TextField
          {...form.text('promisedOn')}
          type="date"
          label={m.agreement_promised_on()}
          required
        />
      )}
      <TextArea
        {...form.text('words')}
        label={draft.status === 'NOT_POSSIBLE' ? m.agreement_why() : m.agreement_words()}
        hint={m.agreement_words_hint()}
        rows={3}
        maxLength={500}
        required={draft.status === 'NOT_POSSIBLE'}
      />
    </FormShell>
  )
}

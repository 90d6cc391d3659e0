import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { RadioGroup } from '../../shared/ui/choices'
import { TextArea } from '../../shared/ui/controls'
import { type NotedApplication, type NotedVia, noteApplication } from './applications'
import { optionsOf, wayWords } from './trajectoryWords'

interface Draft {
  question: string
  wantedWay: NotedApplication['wantedWay']
}

interface Props {
  initiativeId: string
  via: NotedVia
  onDone: (trajectory: { id: string }) => void
}

/** A known initiative asks again: who it is and who speaks for it stand already. */
export function KnownApplicationForm({ initiativeId, via, onDone }: Props) {
  const [key] = useState(() => crypto.randomUUID())
  const noting = useMutation({
    mutationFn: (draft: Draft) =>
      noteApplication(key, {
        via,
        initiativeId,
        initiative: null,
        contact: null,
        secondContact: null,
        question: draft.question.trim(),
        wantedWay: draft.wantedWay,
      }),
    onSuccess: onDone,
  })
  const form = useForm<Draft>({ question: '', wantedWay: 'ON_THE_SPOT' }, noting.error)
  const submit = () => {
    const mistakes = missing(form.draft, ['question'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) noting.mutate(form.draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={noting.isPending}
      error={noting.error}
      mistakes={form.mistakes}
      submitLabel={m.advice_note()}
    >
      <TextArea
        {...form.text('question')}
        label={m.advice_question()}
        hint={m.advice_question_hint()}
        maxLength={2000}
        required
      />
      <RadioGroup
        name="wantedWay"
        legend={m.advice_way()}
        value={form.draft.wantedWay}
        onChange={(way) => form.set('wantedWay', way)}
        options={optionsOf(wayWords)}
      />
    </FormShell>
  )
}

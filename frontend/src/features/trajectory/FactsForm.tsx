import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { RadioGroup } from '../../shared/ui/choices'
import { TextArea } from '../../shared/ui/controls'
import type { FactsAnswer } from './advice'

type Answer = 'yes' | 'no'

interface Props {
  legend: string
  submitLabel: string
  say: (answer: FactsAnswer) => Promise<unknown>
  onCancel?: () => void
}

/** Whether what stands in an advice is right, and if not: what. By the initiative, or by who called them. */
export function FactsForm({ legend, submitLabel, say, onCancel }: Props) {
  const saying = useMutation({ mutationFn: say })
  const form = useForm({ right: null as Answer | null, remark: '' }, saying.error)
  const { right, remark } = form.draft
  const submit = () => {
    const mistakes = missing(form.draft, right === 'no' ? ['right', 'remark'] : ['right'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    saying.mutate({ right: right === 'yes', remark: right === 'no' ? remark : null })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={saying.isPending}
      error={saying.error}
      mistakes={form.mistakes}
      submitLabel={submitLabel}
      onCancel={onCancel}
    >
      <RadioGroup
        name="right"
        legend={legend}
        options={[
          { value: 'yes', label: m.written_facts_yes() },
          { value: 'no', label: m.written_facts_no() },
        ]}
        value={right}
        onChange={(value) => form.set('right', value)}
        error={form.mistakeAt('/right')}
      />
      {right === 'no' && (
        <TextArea
          {...form.text('remark')}
          label={m.written_facts_what()}
          hint={m.written_no_names()}
          rows={4}
          maxLength={2000}
          required
        />
      )}
    </FormShell>
  )
}

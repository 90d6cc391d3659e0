import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Select } from '../../shared/ui/controls'
import { AgreeFields, noAgreement } from './AgreeFields'
import { type ActionDetails, agreeAction } from './actions'

interface Props {
  /** At which dialogue it was agreed. */
  dialogueId: string | undefined
  neighbourhoods: { id: string; name: string }[]
  onAgreed: (action: ActionDetails) => void
  onClose: () => void
}

/** What a group agrees to do: few fields, in their own words. */
export function AgreeForm({ dialogueId, neighbourhoods, onAgreed, onClose }: Props) {
  const queries = useQueryClient()
  const agreeing = useMutation({
    mutationFn: agreeAction,
    onSuccess: (action) => {
      announce({ text: m.said_action_agreed({ title: action.title }) })
      void queries.invalidateQueries({ queryKey: ['actions'] })
      onAgreed(action)
    },
  })
  const form = useForm(
    {
      ...noAgreement,
      neighbourhoodId: neighbourhoods[0]?.id ?? '',
    },
    agreeing.error,
  )
  const { draft } = form
  const submit = () => {
    const mistakes = missing(draft, dialogueId ? ['title'] : ['title', 'neighbourhoodId'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    agreeing.mutate({
      dialogueId: dialogueId ?? null,
      neighbourhoodId: dialogueId ? null : draft.neighbourhoodId,
      kind: draft.kind,
      title: draft.title,
      firstStep: draft.firstStep || null,
      needed: draft.needed || null,
      dueOn: draft.dueOn || null,
      helpShown: false,
    })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={agreeing.isPending}
      error={agreeing.error}
      mistakes={form.mistakes}
      submitLabel={m.action_write_down()}
      onCancel={onClose}
    >
      <AgreeFields form={form} />
      {!dialogueId && (
        <Select {...form.text('neighbourhoodId')} label={m.action_neighbourhood()} required>
          {neighbourhoods.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </FormShell>
  )
}

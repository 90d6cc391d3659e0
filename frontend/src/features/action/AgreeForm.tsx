import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Select, TextField } from '../../shared/ui/controls'
import { type ActionDetails, agreeAction, type NewAction } from './actions'
import { kindWords } from './actionWords'

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
      title: '',
      kind: 'CONNECTING' as NewAction['kind'],
      firstStep: '',
      needed: '',
      dueOn: '',
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
      <TextField
        {...form.text('title')}
        label={m.action_what()}
        hint={m.action_what_hint()}
        maxLength={200}
        required
      />
      <FieldRow>
        <Select {...form.text('kind')} label={m.action_kind()}>
          {Object.entries(kindWords).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word()}
            </option>
          ))}
        </Select>
        <TextField {...form.text('dueOn')} type="date" label={m.action_due()} />
      </FieldRow>
      <TextField {...form.text('firstStep')} label={m.action_first_step()} maxLength={500} />
      <TextField {...form.text('needed')} label={m.action_needed()} maxLength={500} />
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

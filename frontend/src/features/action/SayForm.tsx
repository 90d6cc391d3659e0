import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { getLocale } from '../../paraglide/runtime'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Checkbox } from '../../shared/ui/choices'
import { TextArea, TextField } from '../../shared/ui/controls'
import type { LineKind, NewActionLine } from './actions'
import { sayWords } from './actionWords'
import { noOwner, OwnerFields, toOwner } from './OwnerFields'

interface Props {
  kind: LineKind
  needed: string | null
  helpShown: boolean
  say: (line: NewActionLine) => Promise<unknown>
  onClose: () => void
}

const required: Partial<Record<LineKind, ('dueOn' | 'firstStep' | 'needed' | 'words' | 'name')[]>> =
  {
    STAYS: ['dueOn'],
    SMALLER: ['firstStep'],
    HELP_NEEDED: ['needed'],
    HANDED_OVER: ['name'],
    NOTE: ['words'],
  }

/** What is said of an action that takes more than a tap. */
export function SayForm({ kind, needed, helpShown, say, onClose }: Props) {
  const saying = useMutation({ mutationFn: say, onSuccess: onClose })
  const form = useForm(
    { words: '', dueOn: '', firstStep: '', needed: needed ?? '', helpShown, ...noOwner },
    saying.error,
  )
  const { draft } = form
  const submit = () => {
    const mistakes = missing(draft, required[kind] ?? [])
    form.setOwnMistakes(mistakes)
    if (mistakes.length > 0) return
    saying.mutate({
      kind,
      words: draft.words || null,
      dueOn: draft.dueOn || null,
      firstStep: draft.firstStep || null,
      needed: kind === 'HELP_NEEDED' ? draft.needed : null,
      helpShown: kind === 'HELP_NEEDED' ? draft.helpShown : null,
      owner:
        kind === 'HANDED_OVER' ? toOwner(draft, 'OWNER', getLocale() === 'en' ? 'EN' : 'NL') : null,
    })
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={saying.isPending}
      error={saying.error}
      mistakes={form.mistakes}
      submitLabel={`${m.action_save()}: ${sayWords[kind]()}`}
      onCancel={onClose}
    >
      {kind === 'HELP_NEEDED' && (
        <>
          <TextField
            {...form.text('needed')}
            label={m.action_needed()}
            hint={m.action_needed_hint()}
            maxLength={500}
            required
          />
          <Checkbox {...form.tick('helpShown')} label={m.action_help_shown()} />
        </>
      )}
      {kind === 'SMALLER' && (
        <TextField
          {...form.text('firstStep')}
          label={m.action_smaller_step()}
          maxLength={500}
          required
        />
      )}
      {(kind === 'STAYS' || kind === 'SMALLER') && (
        <TextField
          {...form.text('dueOn')}
          type="date"
          label={m.action_new_date()}
          required={kind === 'STAYS'}
        />
      )}
      {kind === 'HANDED_OVER' && <OwnerFields form={form} at="/owner" />}
      <TextArea
        {...form.text('words')}
        label={m.action_words()}
        hint={m.action_words_hint()}
        rows={2}
        maxLength={500}
        required={kind === 'NOTE'}
      />
    </FormShell>
  )
}

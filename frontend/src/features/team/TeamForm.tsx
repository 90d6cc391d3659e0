import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FieldRow } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Select, TextField } from '../../shared/ui/controls'
import { languageWords } from '../../shared/words'
import { addTeamMember, partWords, type TeamMember } from './team'

type Kind = Extract<components['schemas']['ContactKind'], 'EMAIL' | 'MOBILE' | 'LANDLINE'>

const kinds: Record<Kind, () => string> = {
  EMAIL: m.team_by_email,
  MOBILE: m.team_by_mobile,
  LANDLINE: m.team_by_landline,
}

interface Draft {
  part: TeamMember['part']
  name: string
  kind: Kind
  value: string
  language: TeamMember['language']
}

interface Props {
  dialogueId: string
  planned: Partial<Record<TeamMember['part'], string | null>>
  onClose: () => void
}

/** One more of the team: what they do, their name, and how they want to hear of it. */
export function TeamForm({ dialogueId, planned, onClose }: Props) {
  const queries = useQueryClient()
  const adding = useMutation({
    mutationFn: ({ part, name, kind, value, language }: Draft) =>
      addTeamMember(dialogueId, { part, name, contact: { kind, value }, language }),
    onSuccess: ({ name }) => {
      announce({ text: m.said_team_added({ name }) })
      void queries.invalidateQueries({ queryKey: ['team', dialogueId] })
      onClose()
    },
  })
  const form = useForm<Draft>(
    {
      part: 'VENUE_HOST',
      name: planned.VENUE_HOST ?? '',
      kind: 'EMAIL',
      value: '',
      language: 'NL',
    },
    adding.error,
  )
  const submit = () => {
    const mistakes = missing(form.draft, ['name', 'value'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) adding.mutate(form.draft)
  }
  const choosePart = (part: TeamMember['part']) =>
    form.setMany({ part, name: planned[part] ?? form.draft.name })

  return (
    <FormShell
      onSubmit={submit}
      busy={adding.isPending}
      error={adding.error}
      mistakes={form.mistakes}
      submitLabel={m.team_add()}
      onCancel={onClose}
    >
      <FieldRow>
        <Select
          {...form.text('part')}
          label={m.team_part()}
          onChange={({ target }) => choosePart(target.value as TeamMember['part'])}
        >
          {Object.entries(partWords).map(([part, word]) => (
            <option key={part} value={part}>
              {word()}
            </option>
          ))}
        </Select>
        <TextField {...form.text('name')} label={m.team_name()} maxLength={100} required />
      </FieldRow>
      <FieldRow>
        <Select {...form.text('kind')} label={m.team_how()}>
          {Object.entries(kinds).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word()}
            </option>
          ))}
        </Select>
        <TextField
          {...form.text('value')}
          label={form.draft.kind === 'EMAIL' ? m.team_email() : m.team_number()}
          error={form.mistakeAt('/value') ?? form.mistakeAt('/contact/value')}
          maxLength={300}
          autoComplete="off"
          required
        />
      </FieldRow>
      <Select {...form.text('language')} label={m.team_language()}>
        {Object.entries(languageWords).map(([language, word]) => (
          <option key={language} value={language}>
            {word()}
          </option>
        ))}
      </Select>
    </FormShell>
  )
}

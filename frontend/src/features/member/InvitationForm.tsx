import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { FieldRow, FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing, mistakesOf } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { RadioGroup } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { noRoles, rolesIn, ticksOf } from './memberDraft'
import { inviteMember, type Member } from './members'
import { RoleTickList, type RoleWords } from './RoleTickList'

const empty = {
  ...ticksOf([]),
  email: '',
  firstName: '',
  lastName: '',
  language: 'NL' as 'NL' | 'EN',
}

interface Props {
  words: RoleWords
  administers: boolean
  onInvited: (member: Member) => void
  onCancel: () => void
}

/** Asks somebody to work here: who they are, where the mail goes, and what they may. */
export function InvitationForm({ words, administers, onInvited, onCancel }: Props) {
  const form = useForm(empty, null)
  const inviting = useMutation({
    mutationFn: ({ email, firstName, lastName, language, ...ticks }: typeof empty) =>
      inviteMember({ email, firstName, lastName, language, roles: rolesIn(ticks) }),
    onSuccess: onInvited,
    onError: (error) => form.setOwnMistakes(mistakesOf(error)),
  })
  const submit = () => {
    const { draft } = form
    const mistakes = [...missing(draft, ['firstName', 'lastName', 'email']), ...noRoles(draft)]
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) inviting.mutate(draft)
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={inviting.isPending}
      error={inviting.error}
      mistakes={form.mistakes}
      submitLabel={m.member_invite_send()}
      onCancel={onCancel}
    >
      <FormSection title={m.member_invite()} intro={m.member_invite_intro()}>
        <FieldRow>
          <TextField {...form.text('firstName')} label={m.member_first_name()} maxLength={60} />
          <TextField {...form.text('lastName')} label={m.member_last_name()} maxLength={60} />
        </FieldRow>
        <TextField {...form.text('email')} type="email" label={m.member_email()} maxLength={254} />
        <RadioGroup
          name="language"
          legend={m.member_language()}
          options={[
            { value: 'NL', label: m.member_language_nl() },
            { value: 'EN', label: m.member_language_en() },
          ]}
          value={form.draft.language}
          onChange={(language) => form.set('language', language)}
        />
      </FormSection>
      <FormSection title={m.member_roles()}>
        <RoleTickList words={words} administers={administers} tick={form.tick} />
      </FormSection>
    </FormShell>
  )
}

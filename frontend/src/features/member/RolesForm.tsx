import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { noRoles, rolesIn, ticksOf } from './memberDraft'
import { giveRoles, type Member, member, membersKey } from './members'
import { RoleTickList, type RoleWords } from './RoleTickList'

interface Props {
  words: RoleWords
  administers: boolean
  onDone: () => void
}

/** The roles of a member as they are at this moment, to change. */
export function RolesForm({ id, ...props }: Props & { id: string }) {
  const query = useQuery(member(id))
  return (
    <Loaded query={query}>
      {({ data, etag }) => <Roles key={etag} of={data} etag={etag} {...props} />}
    </Loaded>
  )
}

function Roles({ of, etag, words, administers, onDone }: Props & { of: Member; etag: string }) {
  const form = useForm(ticksOf(of.roles), null)
  const queries = useQueryClient()
  const giving = useMutation({
    mutationFn: () => giveRoles(of.id, etag, rolesIn(form.draft)),
    onSuccess: () => {
      announce({ text: m.said_member_roles({ name: of.name }) })
      onDone()
      return queries.invalidateQueries({ queryKey: membersKey })
    },
  })
  const submit = () => {
    const mistakes = noRoles(form.draft)
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) giving.mutate()
  }
  return (
    <FormShell
      onSubmit={submit}
      busy={giving.isPending}
      error={giving.error}
      mistakes={form.mistakes}
      submitLabel={m.member_roles_save()}
      onReload={() => void queries.invalidateQueries({ queryKey: member(of.id).queryKey })}
      onCancel={onDone}
    >
      <FormSection title={m.member_roles_of({ name: of.name })}>
        <RoleTickList words={words} administers={administers} tick={form.tick} />
      </FormSection>
    </FormShell>
  )
}

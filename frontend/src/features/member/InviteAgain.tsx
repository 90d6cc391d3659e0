import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { inviteAgain, type Member } from './members'

/** For who lost the mail, or found it too late. */
export function InviteAgain({ member: { id, name } }: { member: Member }) {
  const inviting = useMutation({
    mutationFn: () => inviteAgain(id),
    onSuccess: () => announce({ text: m.said_member_invited_again({ name }) }),
  })
  return (
    <>
      {inviting.error && <Failure error={inviting.error} />}
      <Button look="quiet" busy={inviting.isPending} onClick={() => inviting.mutate()}>
        {m.member_invite_again()}
      </Button>
    </>
  )
}

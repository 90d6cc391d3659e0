import { useMutation } from '@tanstack/react-query'
import { stopFollowing } from '../../features/follower/followers'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { useLinkToken } from '../../shared/linkToken'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

/** Where the link under news of an action leads: one button, no questions. Opening it does nothing. */
export function StopFollowingPage() {
  const { token, forget } = useLinkToken('follower-token')
  const stopping = useMutation({ mutationFn: stopFollowing, onSuccess: forget })
  return (
    <div className="grid max-w-prose gap-6 pt-10">
      <PageHead title={m.stop_following_title()} personal />
      <h1 className="text-4xl">{m.stop_following_title()}</h1>
      {stopping.isSuccess ? (
        <div role="status">
          <Notice title={m.stop_following_done()}>
            <p>{m.stop_following_done_text()}</p>
          </Notice>
        </div>
      ) : token ? (
        <div className="grid justify-items-start gap-5">
          {stopping.error && <Failure error={stopping.error} />}
          <p>{m.stop_following_text()}</p>
          <Button busy={stopping.isPending} onClick={() => stopping.mutate(token)}>
            {m.stop_following_button()}
          </Button>
        </div>
      ) : (
        <p>{m.stop_following_no_link()}</p>
      )}
    </div>
  )
}

import { m } from '../../paraglide/messages'
import { paths, signInPath } from '../paths'
import { Notice } from '../ui/Notice'
import { sentenceOf, statusOf } from './mistakes'

/**
 * Why something was not done. When the session has ended, signing in happens in another tab: what
 * was typed here stays, and can be sent again.
 */
export function Failure({ error }: { error: Error }) {
  if (statusOf(error) !== 401) return <Notice tone="alarm">{sentenceOf(error)}</Notice>
  return (
    <Notice tone="alarm" title={m.session_ended_title()}>
      <p>{m.session_ended_keeps()}</p>
      <a href={signInPath(paths.signedInAgain)} target="_blank" rel="noopener opener">
        {m.session_sign_in_again()}
      </a>
    </Notice>
  )
}

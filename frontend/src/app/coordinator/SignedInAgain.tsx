import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Bare } from './Bare'

/** Where a session that ended halfway a form is picked up: the form waits in the other tab. */
export function SignedInAgain() {
  return (
    <Bare>
      <h1 className="text-4xl">{m.signed_in_again_title()}</h1>
      <p className="max-w-prose text-lg">{m.signed_in_again_text()}</p>
      <p>
        <Link to={paths.coordinator}>{m.signed_in_again_overview()}</Link>
      </p>
    </Bare>
  )
}

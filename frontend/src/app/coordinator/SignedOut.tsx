import { Link, useLocation } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths, signInPath } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Bare } from './Bare'

/** Signing in happens at the server, and comes back to the page that was asked for. */
export function SignedOut() {
  const { href } = useLocation()
  return (
    <Bare>
      <h1 className="text-4xl">{m.signed_out_title()}</h1>
      <p className="max-w-prose text-lg">{m.signed_out_text()}</p>
      <p>
        <a href={signInPath(href)} className={buttonLook()}>
          {m.sign_in()}
        </a>
      </p>
      <p className="max-w-prose">
        {m.signed_out_neighbour()} <Link to={paths.agenda}>{m.signed_out_to_agenda()}</Link>
      </p>
    </Bare>
  )
}

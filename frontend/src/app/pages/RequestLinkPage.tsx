import { LinkRequestForm } from '../../features/registration/LinkRequestForm'
import { m } from '../../paraglide/messages'
import { PageHead } from '../PageHead'

/** For who lost the mail with the link. */
export function RequestLinkPage() {
  return (
    <div className="grid max-w-prose gap-6 pt-10">
      <PageHead title={m.link_title()} personal />
      <h1 className="text-4xl">{m.link_title()}</h1>
      <p>{m.link_intro()}</p>
      <LinkRequestForm />
      <p>{m.link_no_email()}</p>
    </div>
  )
}

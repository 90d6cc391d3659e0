import { useQuery } from '@tanstack/react-query'
import { firstOrganisation } from '../../features/organisation/organisation'
import { PostcardForm } from '../../features/toolkit/PostcardForm'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'

/** Five postcards by post, to invite neighbours with. */
export function PostcardsPage() {
  return (
    <div className="grid max-w-3xl gap-6 pt-4">
      <PageHead title={m.postcards_title()} />
      <BackLink to={paths.toolkit}>{m.toolkit_back()}</BackLink>
      <h1 className="text-4xl">{m.postcards_title()}</h1>
      <p className="text-xl">{m.postcards_intro()}</p>
      <Loaded query={useQuery(firstOrganisation)} rows={2}>
        {(organisation) => organisation && <PostcardForm organisationId={organisation.id} />}
      </Loaded>
      <p>{m.postcards_address()}</p>
      <p>{m.postcards_call()}</p>
    </div>
  )
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { actingOrganisation } from '../../api/client'
import { me, membershipOf } from '../../features/organisation/me'
import { ownArticles, ownThemes } from '../../features/toolkit/editing'
import { ProposalCard } from '../../features/toolkit/ProposalCard'
import { ProposalForm } from '../../features/toolkit/ProposalForm'
import { proposals } from '../../features/toolkit/proposals'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Title } from './Title'

/** What colleagues learned comes in here; an editor makes articles of it. */
export function ProposalsPage() {
  const { data } = useQuery(me)
  const edits = data ? membershipOf(data)?.roles.includes('EDITOR') : false
  return (
    <>
      <Title title={m.nav_proposals()} />
      <div className="grid gap-8">
        {edits && <ToRead />}
        <ProposalForm />
      </div>
    </>
  )
}

function ToRead() {
  const navigate = useNavigate()
  const articles = useInfiniteQuery(ownArticles())
  const themes = useQuery(ownThemes(actingOrganisation() ?? ''))
  return (
    <section aria-labelledby="te-lezen" className="grid gap-3">
      <h2 id="te-lezen" className="text-2xl">
        {m.proposal_to_read()}
      </h2>
      <Loaded query={useQuery(proposals)} rows={2}>
        {(open) =>
          open.length === 0 ? (
            <p>{m.proposal_none()}</p>
          ) : (
            <ul className="grid gap-4">
              {open.map((proposal) => (
                <ProposalCard
                  key={proposal.id}
                  proposal={proposal}
                  articles={articles.data?.pages.flatMap(({ items }) => items) ?? []}
                  themes={themes.data ?? []}
                  onTaken={(id) => void navigate({ to: paths.editArticle, params: { id } })}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

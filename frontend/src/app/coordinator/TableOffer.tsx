import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { me } from '../../features/organisation/me'
import { Conversations } from '../../features/tableoffer/Conversations'
import { DeclineOffer } from '../../features/tableoffer/DeclineOffer'
import { OfferFacts } from '../../features/tableoffer/OfferFacts'
import { OfferLink } from '../../features/tableoffer/OfferLink'
import { offerStatusWords, offerTones } from '../../features/tableoffer/offerStatusWords'
import { type TableOfferDetails, tableOffer } from '../../features/tableoffer/tableOffers'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'

/** One offer: what it is, what was said, and what comes of it. */
export function TableOffer({ id }: { id: string }) {
  const query = useQuery(tableOffer(id))
  const { data: account } = useQuery(me)
  return (
    <>
      <BackLink to={paths.tableOffers}>{m.nav_table_offers()}</BackLink>
      <LoadedPage query={query}>
        {(offer) => (
          <div className="grid max-w-4xl gap-6">
            <div>
              <Title title={offer.name} />
              <Badge tone={offerTones[offer.status]}>{offerStatusWords[offer.status]()}</Badge>
            </div>
            <Outcome offer={offer} />
            <section
              aria-labelledby="aanbod"
              className="grid gap-4 rounded-card border border-line bg-card p-5"
            >
              <h2 id="aanbod" className="text-xl">
                {m.offer_what()}
              </h2>
              <OfferFacts offer={offer} />
            </section>
            <Conversations offer={offer} speaker={account?.name ?? ''} />
            {offer.status !== 'DECLINED' && <OfferLink offer={offer} />}
          </div>
        )}
      </LoadedPage>
    </>
  )
}

/** The next step, or what came of it. */
function Outcome({ offer }: { offer: TableOfferDetails }) {
  const { dialogue, status } = offer
  if (status === 'DECLINED') {
    return (
      <Notice title={m.offer_declined_because()}>
        <p>{offer.refusal}</p>
      </Notice>
    )
  }
  if (dialogue) {
    return (
      <Notice title={m.offer_became()}>
        <Link to={paths.dialoguePlan} params={{ id: dialogue.id }}>
          {dialogue.title}
        </Link>
        , {moment(dialogue.startsAt)}
        {dialogue.status === 'DRAFT' && <p>{m.offer_publish_next()}</p>}
      </Notice>
    )
  }
  return (
    <div className="flex flex-wrap gap-3">
      <Link to={paths.newDialoguePlan} search={{ aanbod: offer.id }} className={buttonLook()}>
        {m.offer_make_dialogue()}
      </Link>
      {status !== 'ACCEPTED' && <DeclineOffer offer={offer} />}
    </div>
  )
}

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'

type Offer = components['schemas']['HelpOffer']

interface Props {
  /** Where they are read: at a desk, or by the link of who carries the action. */
  query: { data?: Offer[] | undefined }
}

/** Who offers what, for who carries the action and a coordinator; nothing when nobody offered anything. */
export function HelpOffers({ query }: Props) {
  const offers = query.data ?? []
  if (offers.length === 0) return null
  return (
    <section
      aria-labelledby="aangeboden"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="aangeboden" className="text-xl">
        {m.help_offers_title()}
      </h2>
      <ul className="grid gap-3">
        {offers.map((offer) => (
          <li key={offer.id} className="grid gap-1 border-s-4 border-sun ps-4">
            <p>“{offer.words}”</p>
            <p>
              <span className="font-semibold">{offer.name}</span>, {offer.contact.value} (
              {longDay(dayOf(offer.offeredAt))})
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

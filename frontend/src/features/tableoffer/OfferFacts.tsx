import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { placeWords } from './offerWords'
import type { TableOfferDetails } from './tableOffers'

/** What somebody offers, in their own words, and how to reach them. */
export function OfferFacts({ offer }: { offer: TableOfferDetails }) {
  const facts: [string, string | null][] = [
    [m.offer_reach(), offer.contact.value ?? m.contact_none()],
    [m.offer_whereabouts(), offer.whereabouts],
    [m.offer_place(), placeWords[offer.place]()],
    [m.offer_people(), String(offer.people)],
    [m.offer_suits(), offer.suits],
    [m.offer_idea(), offer.idea],
    [m.offer_since(), longDay(dayOf(offer.offeredAt))],
  ]
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {facts
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
    </dl>
  )
}

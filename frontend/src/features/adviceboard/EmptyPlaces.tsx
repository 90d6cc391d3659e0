import { m } from '../../paraglide/messages'

/** More than these say nothing more: the heading counts them all. */
const shown = 12

/** Room for who still comes. */
export function EmptyPlaces({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <section aria-label={m.board_places_free({ count })} className="grid content-start gap-3 p-3">
      <h2 className="text-lg">{m.board_places_free({ count })}</h2>
      <div aria-hidden="true" className="hidden gap-3 lg:grid">
        {Array.from({ length: Math.min(count, shown) }, (_, place) => (
          <span
            key={place}
            className="h-20 rounded-card border-2 border-dashed border-line-strong"
          />
        ))}
      </div>
    </section>
  )
}

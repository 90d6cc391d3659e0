import { m } from '../../paraglide/messages'
import { Mark } from '../../shared/ui/Mark'
import { cardsFor, nameSize } from './nameCards'
import { Sheet } from './Sheet'

/** Cards to fold, the name to both sides; some without one, for who walks in. */
export function NameCards({ names }: { names: readonly (string | null)[] }) {
  return cardsFor(names).map((cards, sheet) => (
    <Sheet key={sheet}>
      <div className="paper name-cards">
        {cards.map((name, place) => (
          <div key={place} className="name-card">
            <Side name={name} back />
            <Side name={name} />
          </div>
        ))}
      </div>
    </Sheet>
  ))
}

function Side({ name, back }: { name: string | null; back?: boolean }) {
  return (
    <div className={back ? 'folded-back' : 'folded-front'} aria-hidden={back}>
      <Mark className="name-mark" />
      {name ? (
        <p className="name" data-size={nameSize(name)}>
          {name}
        </p>
      ) : (
        <p className="name-empty">{m.paper_my_name()}</p>
      )}
    </div>
  )
}

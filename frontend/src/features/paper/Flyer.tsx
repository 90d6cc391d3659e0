import { m } from '../../paraglide/messages'
import { GoodToKnow, Join, Welcome, WhenWhere } from './InvitationParts'
import { type Invited, toldOf } from './invitation'
import { Sheet } from './Sheet'

/** Two the same on a sheet, to cut: to hand over, with what one wants to know who never came before. */
export function Flyer({ dialogue }: { dialogue: Invited }) {
  return (
    <Sheet lying>
      <div className="flyers">
        {[1, 2].map((copy) => (
          <div
            key={copy}
            className="paper flyer"
            data-told={toldOf(dialogue)}
            aria-hidden={copy > 1}
          >
            <Welcome dialogue={dialogue} />
            <WhenWhere dialogue={dialogue} />
            <div className="flyer-first">
              <p>
                <strong>{m.first_time_title()}</strong>
              </p>
              <p>
                {m.first_time_alone()} {m.first_time_prepare()} {m.first_time_silent()}{' '}
                {m.first_time_leave()}
              </p>
            </div>
            <GoodToKnow dialogue={dialogue} />
            <Join dialogue={dialogue} />
          </div>
        ))}
      </div>
    </Sheet>
  )
}

import { dayOf, shortDay, time } from '../../shared/dates'
import { GoodToKnow, Join, lettersIn, Welcome, WhenWhere } from './InvitationParts'
import { type Invited, shortAddress, toldOf } from './invitation'
import { Sheet } from './Sheet'

/** As many as fit beside each other with room for a thumb. */
const strips = Array.from({ length: 9 }, (_, number) => number)

/** For the library, the baker and the doctor: with a number to tear off, for who calls from home. */
export function Poster({ dialogue }: { dialogue: Invited }) {
  return (
    <Sheet>
      <div className="paper poster" data-told={toldOf(dialogue)}>
        <Welcome dialogue={dialogue} />
        <WhenWhere dialogue={dialogue} />
        <GoodToKnow dialogue={dialogue} />
        <Join dialogue={dialogue} />
        <div className="poster-strips">
          {strips.map((number) => (
            <p key={number} className="poster-strip" aria-hidden={number > 0}>
              <span>
                {shortDay(dayOf(dialogue.startsAt))}, {time(dialogue.startsAt)}
              </span>
              <span>{dialogue.venue.name}</span>
              <strong style={lettersIn(dialogue.organisation.telephone)}>
                {dialogue.organisation.telephone}
              </strong>
              <span>{shortAddress()}</span>
            </p>
          ))}
        </div>
      </div>
    </Sheet>
  )
}

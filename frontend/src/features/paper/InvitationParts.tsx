import type { CSSProperties } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay, timeRange } from '../../shared/dates'
import { Mark } from '../../shared/ui/Mark'
import { QrCode } from '../../shared/ui/QrCode'
import { goodToKnow, type Invited, shortAddress, signUpAddress, titleSize } from './invitation'

interface Props {
  dialogue: Invited
}

/** Who invites, and to what: read from across the street. */
export function Welcome({ dialogue }: Props) {
  return (
    <>
      <header className="paper-head">
        <div>
          <p className="paper-by">{dialogue.organisation.name}</p>
          <p className="paper-invite">{m.paper_invite()}</p>
        </div>
        <Mark className="paper-mark" />
      </header>
      <div>
        <h2
          lang={dialogue.language.toLowerCase()}
          className="paper-title"
          data-size={titleSize(dialogue.title)}
        >
          {dialogue.title}
        </h2>
        <p className="paper-warm">{m.paper_warm()}</p>
      </div>
    </>
  )
}

/** When and where, as one writes it on the calendar in the kitchen. */
export function WhenWhere({ dialogue }: Props) {
  const { venue, room } = dialogue
  return (
    <div className="paper-when">
      <p>
        <strong className="paper-line">{longDay(dayOf(dialogue.startsAt))}</strong>,{' '}
        {timeRange(dialogue.startsAt, dialogue.endsAt)}
      </p>
      <address>
        <strong className="paper-line">{venue.name}</strong>
        {room && `, ${room.name}`}
        <br />
        {venue.street} {venue.houseNumber}, {venue.postcode.replace(' ', '\u00a0')} {venue.town}
      </address>
    </div>
  )
}

export function GoodToKnow({ dialogue }: Props) {
  return <p className="paper-facts">{goodToKnow(dialogue).join(' ')}</p>
}

/** Calling comes first: nobody needs a telephone that reads codes. */
export function Join({ dialogue }: Props) {
  const { telephone, telephoneHours } = dialogue.organisation
  return (
    <div className="paper-join">
      <div>
        <p>{m.paper_call()}</p>
        <p className="paper-telephone" style={lettersIn(telephone)}>
          {telephone}
        </p>
        <p>{m.telephone_hours({ hours: telephoneHours })}</p>
        <p className="paper-site">{m.paper_site({ address: shortAddress() })}</p>
      </div>
      <figure className="paper-scan">
        <QrCode text={signUpAddress(dialogue)} label={m.paper_code()} />
        <figcaption>{m.paper_scan()}</figcaption>
      </figure>
    </div>
  )
}

/** For the stylesheet, which makes the letters of a long number smaller. */
export const lettersIn = ({ length }: string) => ({ '--letters': length }) as CSSProperties

import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { agreementStatusWords, agreementTones } from '../../shared/agreementWords'
import { longDay } from '../../shared/dates'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { AnswerForm } from './AnswerForm'
import type { MyAgreement, NewAgreementAnswer } from './agreements'

interface Props {
  mine: MyAgreement
  give: (answer: NewAgreementAnswer) => Promise<unknown>
}

/** What neighbours ask of us, and our answer; the last answer counts. */
export function MyAgreementCard({ mine, give }: Props) {
  const [again, setAgain] = useState(false)
  const isAnswered = mine.status !== 'ASKED'
  return (
    <>
      <p className="text-xl">{m.my_agreement_hello({ name: mine.name })}</p>
      <div className="grid gap-5 rounded-card border border-line bg-card p-6 shadow-xs sm:p-8">
        <h2 className="text-2xl">{mine.request}</h2>
        <p>{m.my_agreement_from({ place: mine.neighbourhood, party: mine.partyName })}</p>
        {mine.answerBy && !isAnswered && (
          <p>{m.agreement_answer_by({ day: longDay(mine.answerBy) })}</p>
        )}
        <div role="status" className="grid gap-2">
          <p>
            <Badge tone={agreementTones[mine.status]}>{agreementStatusWords[mine.status]()}</Badge>
          </p>
          {mine.promisedOn && <p>{m.agreement_promised({ day: longDay(mine.promisedOn) })}</p>}
          {mine.answer && <p>“{mine.answer}”</p>}
          {isAnswered && <p>{m.my_agreement_thanks()}</p>}
        </div>
        {isAnswered && !again ? (
          <Button look="secondary" className="justify-self-start" onClick={() => setAgain(true)}>
            {m.my_agreement_again()}
          </Button>
        ) : (
          <AnswerForm
            give={async (answer) => {
              await give(answer)
              setAgain(false)
            }}
          />
        )}
      </div>
    </>
  )
}

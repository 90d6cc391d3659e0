import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { agreementStatusWords, agreementTones } from '../../shared/agreementWords'
import { announce } from '../../shared/announce'
import { longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { AnswerForm } from './AnswerForm'
import { AskForm } from './AskForm'
import {
  agreements,
  answerAgreement,
  type PartnerAgreement,
  renewAgreementLink,
} from './agreements'

interface Props {
  board: { cycleId?: string | undefined; neighbourhoodId?: string | undefined }
  neighbourhoods: { id: string; name: string }[]
}

/** What was asked of partners and the municipality, and what they answered. */
export function AgreementBoard({ board, neighbourhoods }: Props) {
  const [asking, setAsking] = useState(false)
  const query = useQuery(agreements(board))
  return (
    <section aria-labelledby="afspraken" className="grid gap-4">
      <h2 id="afspraken" className="text-2xl">
        {m.agreements_title()}
      </h2>
      <Loaded query={query} rows={1}>
        {(found) =>
          found.length === 0 ? (
            <p>{m.agreements_none()}</p>
          ) : (
            <ul className="grid gap-3 lg:grid-cols-2">
              {found.map((agreement) => (
                <Agreement key={agreement.id} agreement={agreement} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {asking ? (
        <AskForm
          cycleId={board.cycleId}
          neighbourhoods={neighbourhoods}
          onClose={() => setAsking(false)}
        />
      ) : (
        <Button look="secondary" className="justify-self-start" onClick={() => setAsking(true)}>
          {m.agreement_write_down()}
        </Button>
      )}
    </section>
  )
}

function Agreement({ agreement }: { agreement: PartnerAgreement }) {
  const [answering, setAnswering] = useState(false)
  const queries = useQueryClient()
  const { id, partyName, request, status } = agreement
  const renewing = useMutation({
    mutationFn: () => renewAgreementLink(id),
    onSuccess: () => announce({ text: m.said_agreement_link({ party: partyName }) }),
  })
  return (
    <li className="grid content-start gap-2 rounded-card border border-line bg-card p-5">
      <h3 className="font-display text-lg font-bold">{request}</h3>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {partyName}
        <Badge tone={agreementTones[status]}>{agreementStatusWords[status]()}</Badge>
      </p>
      {status === 'ASKED' && agreement.answerBy && (
        <p>{m.agreement_answer_by({ day: longDay(agreement.answerBy) })}</p>
      )}
      {agreement.promisedOn && (
        <p>{m.agreement_promised({ day: longDay(agreement.promisedOn) })}</p>
      )}
      {agreement.answer && <p>“{agreement.answer}”</p>}
      {answering ? (
        <AnswerForm
          give={async (given) => {
            await answerAgreement(id, given)
            await queries.invalidateQueries({ queryKey: ['agreements'] })
          }}
          onClose={() => setAnswering(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button look="quiet" onClick={() => setAnswering(true)}>
            {m.agreement_note_answer()}
            <span className="sr-only">: {request}</span>
          </Button>
          <Button look="quiet" busy={renewing.isPending} onClick={() => renewing.mutate()}>
            {m.action_link_renew()}
            <span className="sr-only">: {request}</span>
          </Button>
        </div>
      )}
      {renewing.error && <Failure error={renewing.error} />}
    </li>
  )
}

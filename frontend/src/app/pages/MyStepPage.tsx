import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Refusal } from '../../api/client'
import {
  answerMyStep,
  type MyStep,
  myStep,
  type StepState,
  stepKindWords,
  stepStateWords,
} from '../../features/step/steps'
import { m } from '../../paraglide/messages'
import { dayOf, daysAfter, longDay, today } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

const answers: readonly StepState[] = ['DONE', 'NOT_YET', 'LET_BE']

const AGAIN_AFTER_DAYS = 21

/** Where the question "gelukt?" leads: one tap answers it, and another changes the answer. */
export function MyStepPage() {
  const { token } = useLinkToken('step-token')
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.my_step_title()} personal />
      <h1 className="text-4xl">{m.my_step_title()}</h1>
      {token ? <Known key={token} token={token} /> : <p>{m.my_step_no_link()}</p>}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const query = useQuery(myStep(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.my_step_link_ended()}</p>
  return (
    <Loaded query={query} rows={1}>
      {(step) => <Asked step={step} token={token} />}
    </Loaded>
  )
}

function Asked({ step, token }: { step: MyStep; token: string }) {
  const queries = useQueryClient()
  const answering = useMutation({
    mutationFn: (body: { state: StepState; askOn: string | null }) => answerMyStep(token, body),
    onSuccess: (answered) => queries.setQueryData(myStep(token).queryKey, answered),
  })
  const tap = (state: StepState, askOn: string | null = null) => answering.mutate({ state, askOn })
  return (
    <>
      <p className="text-xl">
        {m.my_step_written({
          day: longDay(dayOf(step.writtenAt)),
          kind: stepKindWords[step.kind](),
        })}
      </p>
      <p>{m.my_step_unknown()}</p>
      {answering.error && <Failure error={answering.error} />}
      <div className="grid gap-3 sm:max-w-sm">
        {answers.map((state) => (
          <Button
            key={state}
            look={step.state === state ? 'primary' : 'secondary'}
            aria-pressed={step.state === state}
            className="min-h-16 text-xl"
            busy={answering.isPending && answering.variables.state === state}
            onClick={() => tap(state)}
          >
            {stepStateWords[state]()}
          </Button>
        ))}
      </div>
      <div role="status" className="empty:hidden">
        {step.state !== 'OPEN' && (
          <Notice title={m.my_step_thanks()}>
            {step.state === 'NOT_YET' && (
              <Button
                look="quiet"
                onClick={() => tap('NOT_YET', daysAfter(today(), AGAIN_AFTER_DAYS))}
              >
                {m.my_step_ask_again()}
              </Button>
            )}
          </Notice>
        )}
      </div>
    </>
  )
}

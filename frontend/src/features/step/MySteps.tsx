import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { daysAfter, longDay, today } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { RadioGroup } from '../../shared/ui/choices'
import { mySteps, noteMyStep, type StepKind, stepKindWords, stepStateWords } from './steps'

/** After how many days one may be asked. */
const moments = { never: null, '7': 7, '21': 21, '60': 60 } as const
type Moment = keyof typeof moments

const momentWords: Record<Moment, () => string> = {
  never: m.step_ask_never,
  '7': m.step_ask_week,
  '21': m.step_ask_three_weeks,
  '60': m.step_ask_two_months,
}

/** "Ik heb een stap": its kind, and when to be asked. What it is stands on one's own card. */
export function MySteps({ token }: { token: string }) {
  const [kind, setKind] = useState<StepKind>('CONTACT')
  const [moment, setMoment] = useState<Moment>('21')
  const queries = useQueryClient()
  const { data: steps = [] } = useQuery(mySteps(token))
  const noting = useMutation({
    mutationFn: () => {
      const days = moments[moment]
      return noteMyStep(token, { kind, askOn: days === null ? null : daysAfter(today(), days) })
    },
    onSuccess: ({ items }) => queries.setQueryData(mySteps(token).queryKey, items),
  })
  return (
    <section
      aria-labelledby="stap"
      className="grid gap-4 rounded-card border border-line bg-card p-6 sm:p-8"
    >
      <h2 id="stap" className="text-2xl">
        {m.step_title()}
      </h2>
      <p>{m.step_intro()}</p>
      <div role="status" className="empty:hidden">
        {steps.length > 0 && (
          <ul className="grid gap-2">
            {steps.map((step) => (
              <li key={step.id} className="border-s-4 border-primary ps-4">
                <span className="font-semibold">{stepKindWords[step.kind]()}</span>:{' '}
                {stepStateWords[step.state]()}
                {step.state === 'OPEN' &&
                  step.askOn &&
                  `. ${m.step_asked_on({ day: longDay(step.askOn) })}`}
              </li>
            ))}
          </ul>
        )}
      </div>
      <RadioGroup
        name="kind"
        legend={m.step_kind()}
        options={(Object.keys(stepKindWords) as StepKind[]).map((value) => ({
          value,
          label: stepKindWords[value](),
        }))}
        value={kind}
        onChange={setKind}
      />
      <RadioGroup
        name="askOn"
        legend={m.step_ask()}
        options={(['7', '21', '60', 'never'] as const).map((value) => ({
          value,
          label: momentWords[value](),
        }))}
        value={moment}
        onChange={setMoment}
      />
      {noting.error && <Failure error={noting.error} />}
      <Button
        className="justify-self-start"
        busy={noting.isPending}
        onClick={() => noting.mutate()}
      >
        {m.step_note()}
      </Button>
    </section>
  )
}

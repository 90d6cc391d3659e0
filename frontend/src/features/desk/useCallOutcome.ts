import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { acceptOffer, answerStep, type Call, noteAttempt, refuseOffer } from './calls'
import { type stepAnswers, stepWords } from './deskWords'

type Outcome =
  | { kind: 'REACHED' | 'NOT_REACHED' | 'ACCEPTS' | 'REFUSES' }
  | { kind: 'CALL_BACK'; callBackAt: string }
  | { kind: 'STEP'; state: (typeof stepAnswers)[number] }

/** How a call went, noted; who answers an offer at once was reached as well. */
async function note(call: Call, outcome: Outcome) {
  if (outcome.kind === 'CALL_BACK') return noteAttempt(call.id, 'CALL_BACK', outcome.callBackAt)
  if (outcome.kind === 'NOT_REACHED') return noteAttempt(call.id, 'NOT_REACHED')
  // The answer first: when it is refused (somebody else was quicker), the call still stands.
  if (outcome.kind === 'ACCEPTS') await acceptOffer(call.about)
  if (outcome.kind === 'REFUSES') await refuseOffer(call.about)
  // Whoever answers has been reached: the call goes from the list with it.
  if (outcome.kind === 'STEP') return answerStep(call.about, outcome.state)
  return noteAttempt(call.id, 'REACHED')
}

function sentence({ name, attempts }: Call, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'REACHED':
      return m.desk_said_reached({ name })
    case 'ACCEPTS':
      return m.desk_said_accepts({ name })
    case 'REFUSES':
      return m.desk_said_refuses({ name })
    case 'CALL_BACK':
      return m.desk_said_call_back({ name, when: moment(outcome.callBackAt) })
    case 'STEP':
      return m.desk_said_step({ name, answer: stepWords[outcome.state]() })
    case 'NOT_REACHED':
      return attempts > 0 ? m.desk_said_given_up({ name }) : m.desk_said_not_reached({ name })
  }
}

export function useCallOutcome(call: Call) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (outcome: Outcome) => note(call, outcome),
    onSuccess: (_, outcome) => {
      announce({ text: sentence(call, outcome) })
      // The card that had the focus goes: the list's head takes it.
      document.getElementById('bellen')?.focus()
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['calls'] })
      void queries.invalidateQueries({ queryKey: ['registrations'] })
      void queries.invalidateQueries({ queryKey: ['callers'] })
    },
  })
}

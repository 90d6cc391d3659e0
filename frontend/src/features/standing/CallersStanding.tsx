import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { StandingChoices } from './StandingChoices'
import { callersActs, standingsOf } from './standing'
import { theirs } from './standingWords'

/** The cycles of somebody on the line, and whether they always come. Says nothing of who never came to one. */
export function CallersStanding({ callerId }: { callerId: string }) {
  const { data } = useQuery(standingsOf(callerId))
  return data?.map((standing) => (
    <section
      key={standing.cycleId}
      aria-label={m.standing_desk_title({ cycle: standing.cycle })}
      className="grid gap-3"
    >
      <h3 className="text-lg">{m.standing_desk_title({ cycle: standing.cycle })}</h3>
      <StandingChoices
        standing={standing}
        acts={callersActs(callerId, standing)}
        words={theirs}
        changes={[standingsOf(callerId).queryKey, ['callers', 'registrations', callerId]]}
      />
    </section>
  ))
}

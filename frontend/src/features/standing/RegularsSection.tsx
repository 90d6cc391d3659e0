import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { spokenNumber } from '../../shared/telephone'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { type Regular, regularsOf, useCalled } from './standing'

/** Who always comes to a cycle, for who keeps it going; whom one could call comes first. */
export function RegularsSection({ cycleId }: { cycleId: string }) {
  const query = useQuery(regularsOf(cycleId))
  return (
    <section
      aria-labelledby="vaste-gasten"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="vaste-gasten" className="text-xl">
        {m.regulars_title()}
      </h2>
      <Loaded query={query} rows={2}>
        {(regulars) =>
          regulars.length === 0 ? (
            <p className="text-ink-soft">{m.regulars_none()}</p>
          ) : (
            <>
              <p>{m.regulars_count({ count: regulars.length })}</p>
              <ToCall cycleId={cycleId} regulars={regulars.filter((one) => one.toCall)} />
              <ul className="grid gap-2">
                {regulars.map((one) => (
                  <Row key={one.id} regular={one} />
                ))}
              </ul>
              <p className="text-ink-soft">{m.regulars_fair_turns()}</p>
            </>
          )
        }
      </Loaded>
    </section>
  )
}

function ToCall({ cycleId, regulars }: { cycleId: string; regulars: Regular[] }) {
  const called = useCalled(cycleId)
  if (regulars.length === 0) return null
  return (
    <Notice tone="warm" title={m.regulars_to_call()}>
      <ul className="mt-2 grid gap-2">
        {regulars.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-3">
            <span className="font-semibold">{one.name}</span>
            {one.contact.value && <span>{spokenNumber(one.contact.value)}</span>}
            <span className="text-ink-soft">{m.regulars_missed({ count: one.missed })}</span>
            <Button
              look="secondary"
              className="ms-auto"
              busy={called.isPending}
              aria-label={`${m.regulars_called()}: ${one.name}`}
              onClick={() => called.mutate(one.id)}
            >
              {m.regulars_called()}
            </Button>
          </li>
        ))}
      </ul>
      {called.error && <Failure error={called.error} />}
    </Notice>
  )
}

function Row({ regular }: { regular: Regular }) {
  const said = [
    m.regulars_since({ day: shortDay(dayOf(regular.since)) }),
    regular.skipsNext && m.regulars_skips_next(),
    regular.passedOver > 0 && m.regulars_passed_over({ count: regular.passedOver }),
    regular.asksNeedsAgain && m.regulars_needs_again(),
  ].filter(Boolean)
  return (
    <li className="rounded-card border border-line bg-card p-3">
      <span className="font-semibold">{regular.name}</span>
      <span className="text-ink-soft"> · {said.join(' · ')}</span>
    </li>
  )
}

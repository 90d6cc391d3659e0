import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { FewerTables } from './FewerTables'
import type { DialoguePlan } from './plans'
import { type Fewer, goOn, reconsider, type WaysOut, waysOut } from './waysOut'

interface Props {
  plan: DialoguePlan
  alsoTold: ReactNode
}

/** From when few people are a reason to do something: before that there is time (domain.md). */
const isSoon = ({ startsAt }: DialoguePlan) =>
  new Date(startsAt).getTime() - Date.now() < 7 * 86_400_000

/** How the tables fill, and the ways out when few people come. */
export function TablesSection({ plan, alsoTold }: Props) {
  const queries = useQueryClient()
  const [asking, setAsking] = useState<Fewer | null>(null)
  const { data: ways } = useQuery(waysOut(plan.id))
  const deciding = useMutation({
    mutationFn: (yes: boolean) => (yes ? goOn : reconsider)(plan.id),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!ways) return null
  const soon = isSoon(plan)
  return (
    <section
      aria-labelledby="tafels"
      className="grid gap-4 rounded-card border border-line bg-card p-5 print:hidden"
    >
      <h2 id="tafels" className="text-xl">
        {m.tables_title()}
      </h2>
      <p>
        {m.tables_now({
          people: ways.people,
          tables: ways.now.tables,
          seats: ways.now.seatsPerTable,
        })}
      </p>
      <Advice ways={ways} soon={soon} />
      {deciding.error && <Failure error={deciding.error} />}
      <div className="flex flex-wrap gap-2">
        {soon && ways.remindersWait && (
          <Button busy={deciding.isPending} onClick={() => deciding.mutate(true)}>
            {m.tables_go_on()}
          </Button>
        )}
        {ways.goesOnSince && (
          <Button look="secondary" busy={deciding.isPending} onClick={() => deciding.mutate(false)}>
            {m.tables_reconsider()}
          </Button>
        )}
        {ways.afterMerging && (
          <Button look="secondary" onClick={() => setAsking('MERGE')}>
            {m.tables_merge()}
          </Button>
        )}
        {ways.afterCancelling && (
          <Button look="secondary" onClick={() => setAsking('CANCEL')}>
            {m.tables_cancel()}
          </Button>
        )}
      </div>
      <FewerTables
        id={plan.id}
        ways={ways}
        how={asking}
        alsoTold={alsoTold}
        onClose={() => setAsking(null)}
        onDone={() => {
          setAsking(null)
          announce({ text: m.said_table_fewer() })
          void queries.invalidateQueries()
        }}
      />
    </section>
  )
}

/** What to do next, as far as there is something to do. */
function Advice({ ways, soon }: { ways: WaysOut; soon: boolean }) {
  if (ways.goesOnSince) return <Notice>{m.tables_goes_on()}</Notice>
  if (!soon || !ways.fewPeople) return null
  return (
    <Notice tone="warm" title={m.tables_few()}>
      <p>{m.tables_few_text()}</p>
    </Notice>
  )
}

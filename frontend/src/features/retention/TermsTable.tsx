import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Select } from '../../shared/ui/controls'
import { Cell, Row, Table } from '../../shared/ui/Table'
import { changeTerm, retentionPreview, type Term } from './retention'
import { terms } from './terms'

interface Props {
  settings: components['schemas']['RetentionSettings']
  etag: string
}

/** What is kept for how long, and how much of it goes with the next round: a shorter term shows at once what it does. */
export function TermsTable({ settings, etag }: Props) {
  const { data: preview } = useQuery(retentionPreview)
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: ({ term, value }: { term: Term; value: number }) => changeTerm(etag, term, value),
    onSuccess: () => announce({ text: m.said_retention() }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['retention'] }),
  })
  return (
    <div className="grid gap-4">
      {changing.error && <Failure error={changing.error} />}
      <Table
        caption={m.nav_retention()}
        heads={[
          m.retention_what(),
          m.retention_term(),
          m.retention_due(),
          m.retention_last_round(),
        ]}
      >
        {terms.map(({ term, gone, what, from, choices, words }) => (
          <Row key={term}>
            <Cell>
              <span className="font-semibold">{what()}</span>
              <span className="block text-ink-soft">{from()}</span>
            </Cell>
            <Cell head={m.retention_term()}>
              <Select
                id={term}
                label={<span className="sr-only">{m.retention_how_long({ what: what() })}</span>}
                value={settings[term]}
                disabled={changing.isPending}
                onChange={({ target }) => changing.mutate({ term, value: Number(target.value) })}
              >
                {withPresent(choices, settings[term]).map((count) => (
                  <option key={count} value={count}>
                    {words(count)}
                  </option>
                ))}
              </Select>
            </Cell>
            <Cell head={m.retention_due()}>{preview?.due[gone] ?? '…'}</Cell>
            <Cell head={m.retention_last_round()}>{preview?.lastRound?.[gone] ?? '–'}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  )
}

/** A term that was set by the API may be none of ours. */
const withPresent = (choices: number[], present: number) =>
  [...new Set([...choices, present])].sort((one, other) => one - other)

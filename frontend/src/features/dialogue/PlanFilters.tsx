import { useEffect, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Select, TextField } from '../../shared/ui/controls'
import { dialogueStatusWords } from '../../shared/words'
import { type PlanSearch, periods, readPlanSearch, statuses } from './planSearch'

const periodWords = { komend: m.period_coming, geweest: m.period_past, alles: m.period_all }

/** How long somebody pauses while typing before the list follows. */
const pause = 350

interface Props {
  search: PlanSearch
  campaigns: { id: string; name: string }[]
  onChange: (search: PlanSearch) => void
}

/** Narrows the list. Each choice is in the address at once, so that "back" takes it away again. */
export function PlanFilters({ search, campaigns, onChange }: Props) {
  const [words, setWords] = useState(search.zoek ?? '')
  useEffect(() => setWords(search.zoek ?? ''), [search.zoek])
  useEffect(() => {
    if (words === (search.zoek ?? '')) return
    const timer = setTimeout(() => onChange({ ...search, zoek: words || undefined }), pause)
    return () => clearTimeout(timer)
  }, [words, search, onChange])

  const choose = (part: Record<string, unknown>) =>
    onChange(readPlanSearch({ ...search, zoek: words, ...part }))

  return (
    <search className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        id="zoek"
        type="search"
        label={m.filter_plans_text()}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Select
        id="periode"
        label={m.filter_period()}
        value={search.periode ?? 'komend'}
        onChange={({ target }) =>
          choose({ periode: target.value === 'komend' ? undefined : target.value })
        }
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {periodWords[period]()}
          </option>
        ))}
      </Select>
      <Select
        id="status"
        label={m.plan_status()}
        value={search.status ?? ''}
        onChange={({ target }) => choose({ status: target.value })}
      >
        <option value="">{m.filter_every_status()}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {dialogueStatusWords[status]()}
          </option>
        ))}
      </Select>
      {campaigns.length > 0 && (
        <Select
          id="themaweek"
          label={m.plan_campaign()}
          value={search.themaweek ?? ''}
          onChange={({ target }) => choose({ themaweek: target.value })}
        >
          <option value="">{m.filter_every_campaign()}</option>
          {campaigns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </search>
  )
}

import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import { Select } from '../../shared/ui/controls'
import { stepWords } from './stepWords'
import type { Step, Trajectory } from './trajectories'
import type { TrajectorySearch } from './trajectorySearch'

interface Props {
  all: readonly Trajectory[]
  search: TrajectorySearch
  /** Whether there are trajectories of others among them. */
  ofEverybody: boolean
  onChange: (search: TrajectorySearch) => void
}

/** Narrows the list. The address keeps it. */
export function TrajectoryFilters({ all, search, ofEverybody, onChange }: Props) {
  const regions = [...new Set(all.map(({ region }) => region))].sort()
  const advisers = [...new Map(all.map((each) => [each.adviserId, each.adviserName]))]
  return (
    <search className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Select
        id="stap"
        label={m.traject_filter_step()}
        value={search.stap ?? ''}
        onChange={({ target }) =>
          onChange({ ...search, stap: (target.value || undefined) as Step | undefined })
        }
      >
        <option value="">{m.traject_filter_all()}</option>
        {(Object.keys(stepWords) as Step[]).map((step) => (
          <option key={step} value={step}>
            {stepWords[step]()}
          </option>
        ))}
      </Select>
      <Select
        id="regio"
        label={m.initiative_region()}
        value={search.regio ?? ''}
        onChange={({ target }) => onChange({ ...search, regio: target.value || undefined })}
      >
        <option value="">{m.traject_filter_all()}</option>
        {regions.map((region) => (
          <option key={region}>{region}</option>
        ))}
      </Select>
      {ofEverybody && (
        <Select
          id="adviseur"
          label={m.traject_adviser()}
          value={search.adviseur ?? ''}
          onChange={({ target }) => onChange({ ...search, adviseur: target.value || undefined })}
        >
          <option value="">{m.traject_filter_all()}</option>
          {advisers.map(
            ([id, name]) =>
              id && (
                <option key={id} value={id}>
                  {name}
                </option>
              ),
          )}
        </Select>
      )}
      <Checkbox
        id="telaat"
        label={m.traject_filter_overdue({ count: all.filter(({ overdue }) => overdue).length })}
        checked={search.telaat ?? false}
        onChange={({ target }) => onChange({ ...search, telaat: target.checked || undefined })}
      />
    </search>
  )
}

import { m } from '../../paraglide/messages'
import { Select } from '../../shared/ui/controls'
import { type ProgrammeSearch, programmeWeeks, readProgrammeSearch } from './paperSearch'

interface Props {
  search: ProgrammeSearch
  neighbourhoods: readonly { id: string; name: string }[]
  onChange: (search: ProgrammeSearch) => void
}

/** Of which neighbourhood, for how long, and on which paper. */
export function ProgrammeChoice({ search, neighbourhoods, onChange }: Props) {
  const choose = (part: Record<string, string>) =>
    onChange(readProgrammeSearch({ ...search, ...part }))
  return (
    <div className="grid max-w-3xl gap-4 sm:grid-cols-3 print:hidden">
      <Select
        id="buurt"
        label={m.filter_neighbourhood()}
        value={search.buurt ?? ''}
        onChange={({ target }) => choose({ buurt: target.value })}
      >
        <option value="">{m.filter_all_neighbourhoods()}</option>
        {neighbourhoods.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id="weken"
        label={m.paper_weeks()}
        value={search.weken}
        onChange={({ target }) => choose({ weken: target.value })}
      >
        {programmeWeeks.map((count) => (
          <option key={count} value={count}>
            {count === 1 ? m.paper_one_week() : m.paper_some_weeks({ count })}
          </option>
        ))}
      </Select>
      <Select
        id="papier"
        label={m.paper_size()}
        value={search.papier}
        onChange={({ target }) => choose({ papier: target.value })}
      >
        <option value="A4">{m.paper_a4()}</option>
        <option value="A3">{m.paper_a3()}</option>
      </Select>
    </div>
  )
}

import { useEffect, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Select, TextField } from '../../shared/ui/controls'
import { usePause } from '../../shared/usePause'
import type { InitiativeSearch } from './initiatives'

interface Props {
  search: InitiativeSearch
  regions: readonly string[]
  onChange: (search: InitiativeSearch) => void
}

/** Narrows the list, by words of the name or place and by region. The address keeps it. */
export function InitiativeFilters({ search, regions, onChange }: Props) {
  const [text, setText] = useState(search.zoek ?? '')
  const asked = usePause(text).trim() || undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed asks anew.
  useEffect(() => {
    if (asked !== search.zoek) onChange({ ...search, zoek: asked })
  }, [asked])
  return (
    <search className="mb-6 grid max-w-3xl items-end gap-4 sm:grid-cols-2">
      <TextField
        id="zoek"
        type="search"
        label={m.initiative_search()}
        value={text}
        maxLength={100}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
      <Select
        id="regio"
        label={m.initiative_region()}
        value={search.regio ?? ''}
        onChange={({ target }) => onChange({ ...search, regio: target.value || undefined })}
      >
        <option value="">{m.initiative_every_region()}</option>
        {regions.map((region) => (
          <option key={region}>{region}</option>
        ))}
      </Select>
    </search>
  )
}

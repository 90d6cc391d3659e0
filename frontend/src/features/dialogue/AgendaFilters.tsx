import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextField } from '../../shared/ui/controls'
import type { AgendaSearch } from './agendaSearch'
import { agendaFilters } from './dialogues'

interface Props {
  search: AgendaSearch
  onChange: (search: AgendaSearch) => void
}

/** What is chosen counts at once; what is typed counts when the person says so. */
export function AgendaFilters({ search, onChange }: Props) {
  const { data: choices } = useQuery(agendaFilters)
  const choose = (part: AgendaSearch) => onChange({ ...search, ...part })

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('zoek')
    choose({ zoek: String(typed ?? '').trim() || undefined })
  }

  return (
    <search aria-label={m.filters()} className="print:hidden">
      <form
        onSubmit={find}
        className="grid gap-3 rounded-card border border-line bg-card p-5 pb-3 shadow-xs sm:px-6"
      >
        <div className="grid grid-cols-[1fr_auto] items-end gap-x-3 gap-y-4 sm:grid-cols-[1fr_1fr_auto]">
          <div className="col-span-2 sm:col-span-1">
            <Select
              id="buurt"
              label={m.filter_neighbourhood()}
              value={search.buurt ?? ''}
              onChange={(event) => choose({ buurt: event.target.value || undefined })}
            >
              <option value="">{m.filter_all_neighbourhoods()}</option>
              {choices?.neighbourhoods.map(({ id, name, municipality }) => (
                <option key={id} value={id}>
                  {name}, {municipality}
                </option>
              ))}
            </Select>
          </div>
          <TextField
            key={search.zoek}
            id="zoek"
            type="search"
            label={m.filter_text()}
            defaultValue={search.zoek}
            maxLength={100}
          />
          <Button type="submit" className="min-h-12">
            {m.filter_find()}
          </Button>
        </div>
        <details open={Boolean(search.thema || search.van || search.tot || search.plaats)}>
          <summary className="inline-flex min-h-11 items-center font-semibold text-primary underline">
            {m.filter_more()}
          </summary>
          <div className="mt-2 grid items-end gap-4 sm:grid-cols-3">
            <Select
              id="thema"
              label={m.filter_theme()}
              value={search.thema ?? ''}
              onChange={(event) => choose({ thema: event.target.value || undefined })}
            >
              <option value="">{m.filter_all_themes()}</option>
              {choices?.themes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <TextField
              id="van"
              type="date"
              label={m.filter_from()}
              value={search.van ?? ''}
              onChange={(event) => choose({ van: event.target.value || undefined })}
            />
            <TextField
              id="tot"
              type="date"
              label={m.filter_until()}
              min={search.van}
              value={search.tot ?? ''}
              onChange={(event) => choose({ tot: event.target.value || undefined })}
            />
          </div>
          <Checkbox
            id="plaats"
            label={m.filter_with_seats()}
            checked={search.plaats === '1'}
            onChange={(event) => choose({ plaats: event.target.checked ? '1' : undefined })}
          />
        </details>
      </form>
    </search>
  )
}

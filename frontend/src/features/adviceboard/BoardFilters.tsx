import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Checkbox } from '../../shared/ui/choices'
import { Select } from '../../shared/ui/controls'
import { type BoardSearch, choicesOf, isNarrowed } from './boardSearch'
import type { Board, Goal } from './boards'
import { goalWords } from './boardWords'

interface Props {
  board: Board
  search: BoardSearch
  look: (to: BoardSearch) => void
}

/** Which cards are shown. What is chosen stands in the address. */
export function BoardFilters({ board, search, look }: Props) {
  const { regions, advisers } = choicesOf(board)
  const choose = (part: BoardSearch) => look({ ...search, ...part })
  return (
    <fieldset className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-4 lg:items-end print:hidden">
      <legend className="sr-only">{m.board_filter()}</legend>
      <Select
        id="regio"
        label={m.board_region()}
        value={search.regio ?? ''}
        onChange={({ target }) => choose({ regio: target.value || undefined })}
      >
        <option value="">{m.board_all()}</option>
        {regions.map((region) => (
          <option key={region}>{region}</option>
        ))}
      </Select>
      <Select
        id="adviseur"
        label={m.board_adviser()}
        value={search.adviseur ?? ''}
        onChange={({ target }) => choose({ adviseur: target.value || undefined })}
      >
        <option value="">{m.board_all()}</option>
        {advisers.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id="doel"
        label={m.board_goal()}
        value={search.doel ?? ''}
        onChange={({ target }) => choose({ doel: (target.value as Goal) || undefined })}
      >
        <option value="">{m.board_all()}</option>
        {Object.entries(goalWords).map(([goal, words]) => (
          <option key={goal} value={goal}>
            {words()}
          </option>
        ))}
      </Select>
      <div className="flex flex-wrap items-center gap-x-4">
        <Checkbox
          id="telaat"
          label={m.board_only_overdue()}
          checked={search.telaat ?? false}
          onChange={({ target }) => choose({ telaat: target.checked || undefined })}
        />
        {isNarrowed(search) && (
          <Button look="quiet" onClick={() => look({ programma: search.programma })}>
            {m.board_show_everything()}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

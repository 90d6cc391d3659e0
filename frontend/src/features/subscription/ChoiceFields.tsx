import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { Select } from '../../shared/ui/controls'
import type { Choice } from './addresses'

type Schemas = components['schemas']

interface Props {
  choice: Choice
  onChange: (choice: Choice) => void
  organisations: Schemas['Organisation'][]
  filters: Schemas['AgendaFilters'] | undefined
}

/** Which dialogues: of one organisation, in one neighbourhood, about one theme, or all of them. */
export function ChoiceFields({ choice, onChange, organisations, filters }: Props) {
  // A neighbourhood and a theme are an organisation's already: with another one beside them nothing would be found.
  const { neighbourhoodId, themeId } = choice
  const choose = (part: Choice) => onChange({ neighbourhoodId, themeId, ...part })
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        id="buurt"
        label={m.filter_neighbourhood()}
        value={neighbourhoodId ?? ''}
        onChange={(event) => choose({ neighbourhoodId: event.target.value || undefined })}
      >
        <option value="">{m.filter_all_neighbourhoods()}</option>
        {filters?.neighbourhoods.map(({ id, name, municipality }) => (
          <option key={id} value={id}>
            {name}, {municipality}
          </option>
        ))}
      </Select>
      <Select
        id="thema"
        label={m.filter_theme()}
        value={themeId ?? ''}
        onChange={(event) => choose({ themeId: event.target.value || undefined })}
      >
        <option value="">{m.filter_all_themes()}</option>
        {filters?.themes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {organisations.length > 1 && (
        <Select
          id="organisatie"
          label={m.choice_organisation()}
          value={choice.organisationId ?? ''}
          onChange={(event) => onChange({ organisationId: event.target.value || undefined })}
        >
          <option value="">{m.choice_all_organisations()}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}

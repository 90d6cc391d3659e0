import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Checkbox } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import type { DraftPart } from './DeskSignUp'

/** A party is at most four people: three may come along. */
const mostCompanions = 3

/** Who comes along, by name or simply as a guest; and whether they only come together. */
export function Companions({ draft, onChange, mistakeAt }: DraftPart) {
  const { companions } = draft
  const rename = (at: number, name: string) =>
    onChange({ companions: companions.map((each, index) => (index === at ? name : each)) })
  return (
    <div className="grid gap-3">
      <Checkbox
        id="companions"
        label={m.desk_comes_with()}
        checked={companions.length > 0}
        onChange={(event) => onChange({ companions: event.target.checked ? [''] : [] })}
      />
      {companions.map((name, index) => (
        <TextField
          key={index}
          id={`people-${index + 1}-name`}
          label={m.desk_companion({ number: index + 1 })}
          hint={index === 0 ? m.desk_companion_hint() : undefined}
          value={name}
          error={mistakeAt(`/people/${index + 1}/name`)}
          onChange={(event) => rename(index, event.target.value)}
          autoComplete="off"
          maxLength={120}
        />
      ))}
      {companions.length > 0 && (
        <>
          <div className="flex flex-wrap gap-2">
            {companions.length < mostCompanions && (
              <Button
                look="secondary"
                onClick={() => onChange({ companions: [...companions, ''] })}
              >
                {m.desk_one_more()}
              </Button>
            )}
            {companions.length > 1 && (
              <Button
                look="quiet"
                onClick={() => onChange({ companions: companions.slice(0, -1) })}
              >
                {m.desk_one_less()}
              </Button>
            )}
          </div>
          <Checkbox
            id="together"
            label={m.desk_together()}
            checked={draft.together}
            onChange={(event) => onChange({ together: event.target.checked })}
          />
        </>
      )}
    </div>
  )
}

import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import { Select, TextField } from '../../shared/ui/controls'
import type { DraftPart } from './DeskSignUp'
import { namedNeeds, quickNeeds } from './deskDraft'

const quickWords = {
  hardOfHearing: m.desk_need_hearing,
  stepFree: m.desk_need_step_free,
  childAlong: m.desk_need_child,
  buddy: m.desk_need_buddy,
} as const

const namedWords = {
  interpreterLanguage: m.desk_need_interpreter,
  diet: m.desk_need_diet,
  other: m.desk_need_other,
} as const

/** What helps this person to take part: asked, never guessed. */
export function DeskNeeds({ draft, onChange, mistakeAt }: DraftPart) {
  const change = (part: Partial<typeof draft.needs>) =>
    onChange({ needs: { ...draft.needs, ...part } })
  return (
    <>
      <fieldset>
        <legend className="mb-1 font-semibold">{m.desk_needs()}</legend>
        <div className="grid sm:grid-cols-2">
          {quickNeeds.map((need) => (
            <Checkbox
              key={need}
              id={`need-${need}`}
              label={quickWords[need]()}
              checked={draft.needs[need]}
              onChange={(event) => change({ [need]: event.target.checked })}
            />
          ))}
        </div>
      </fieldset>
      <details>
        <summary className="inline-flex min-h-11 items-center text-primary underline">
          {m.desk_more()}
        </summary>
        <div className="grid gap-4 pt-2">
          {namedNeeds.map((need) => (
            <TextField
              key={need}
              id={`people-0-needs-${need}`}
              label={namedWords[need]()}
              value={draft.needs[need]}
              error={mistakeAt(`/people/0/needs/${need}`)}
              onChange={(event) => change({ [need]: event.target.value })}
              maxLength={200}
            />
          ))}
          <Select
            id="firstTime"
            label={m.desk_first_time()}
            value={draft.firstTime}
            onChange={({ target }) =>
              onChange({ firstTime: target.value as typeof draft.firstTime })
            }
          >
            <option value="">{m.desk_not_said()}</option>
            <option value="yes">{m.desk_yes()}</option>
            <option value="no">{m.desk_no()}</option>
          </Select>
          <Select
            id="language"
            label={m.desk_language()}
            value={draft.language}
            onChange={({ target }) => onChange({ language: target.value as typeof draft.language })}
          >
            <option value="NL">Nederlands</option>
            <option value="EN">English</option>
          </Select>
        </div>
      </details>
    </>
  )
}

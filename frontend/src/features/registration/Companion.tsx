import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { FirstTimeField } from './FirstTimeField'
import { NeedsFields } from './NeedsFields'
import type { PersonInput } from './signUpInput'

interface Props {
  index: number
  person: PersonInput
  mistakeAt: (pointer: string) => string | undefined
  onChange: (part: Partial<PersonInput>) => void
  onRemove: () => void
}

/** Somebody who comes along: a name if one likes, and their own answers. */
export function Companion({ index, person, mistakeAt, onChange, onRemove }: Props) {
  return (
    <fieldset className="grid gap-5 rounded-card border-2 border-sun bg-card p-5">
      <legend className="px-2 font-display text-xl font-bold">
        {m.companion_number({ number: index + 1 })}
      </legend>
      <TextField
        id={`people-${index}-name`}
        label={m.companion_name()}
        hint={m.companion_name_hint()}
        error={mistakeAt(`/people/${index}/name`)}
        value={person.name}
        onChange={(event) => onChange({ name: event.target.value })}
        autoComplete="off"
        maxLength={100}
      />
      <FirstTimeField index={index} person={person} onChange={onChange} />
      <NeedsFields index={index} person={person} onChange={onChange} />
      <Button look="quiet" className="-ms-3 justify-self-start text-start" onClick={onRemove}>
        {m.companion_remove({ name: person.name.trim() || m.companion_this_person() })}
      </Button>
    </fieldset>
  )
}

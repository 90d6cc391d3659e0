import { m } from '../../paraglide/messages'
import { RadioGroup } from '../../shared/ui/choices'
import type { PersonInput } from './signUpInput'

interface Props {
  index: number
  person: PersonInput
  onChange: (part: Partial<PersonInput>) => void
}

/** Asked of each person, believed as it is said, and never required. */
export function FirstTimeField({ index, person, onChange }: Props) {
  const ownAnswer = index === 0
  return (
    <RadioGroup
      name={`people-${index}-firstTime`}
      legend={ownAnswer ? m.is_first_time() : m.is_their_first_time()}
      {...(ownAnswer && { hint: m.is_first_time_hint() })}
      value={person.firstTime}
      onChange={(firstTime) => onChange({ firstTime })}
      options={[
        { value: 'yes', label: m.first_time_yes() },
        { value: 'no', label: ownAnswer ? m.first_time_no() : m.their_first_time_no() },
      ]}
    />
  )
}

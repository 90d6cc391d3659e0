import { m } from '../../paraglide/messages'
import { RadioGroup } from '../../shared/ui/choices'
import { Notice } from '../../shared/ui/Notice'
import { outlookOf } from './outlook'
import type { SignUpInput } from './signUpInput'

interface Props {
  input: SignUpInput
  seatsLeft: number
  onChange: (part: Partial<SignUpInput>) => void
}

/** Whether a party wants seats for all of them or none yet, and what that means with the seats of now. */
export function SittingField({ input, seatsLeft, onChange }: Props) {
  const count = input.people.length
  const { seated, waiting } = outlookOf(count, input.sitting === 'together', seatsLeft)
  return (
    <div className="grid gap-3">
      <RadioGroup
        name="sitting"
        legend={m.sitting_question()}
        value={input.sitting}
        onChange={(sitting) => onChange({ sitting })}
        options={[
          { value: 'together', label: m.sitting_together() },
          { value: 'apart', label: m.sitting_apart() },
        ]}
      />
      <div role="status">
        {waiting > 0 && seatsLeft > 0 && (
          <Notice tone="warm">
            <p>{m.sitting_seats_left({ seats: seatsLeft, people: count })}</p>
            <p>{seated === 0 ? m.sitting_all_wait() : m.sitting_some_wait({ seated, waiting })}</p>
          </Notice>
        )}
      </div>
    </div>
  )
}

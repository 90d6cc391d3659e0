import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import type { ConsentText } from './signUp'
import { type SignUpInput, someoneHasNeeds } from './signUpInput'

interface Props {
  input: SignUpInput
  texts: readonly ConsentText[]
  onChange: (part: Partial<SignUpInput>) => void
  mistakeAt: (pointer: string) => string | undefined
}

/** One purpose, in the server's own words of now, ticked or not by the person alone. */
function Consent({ purpose, ...props }: Props & { purpose: ConsentText['purpose'] }) {
  const { input, onChange, mistakeAt } = props
  const text = props.texts.find((each) => each.purpose === purpose)
  if (!text) return null
  const others = input.consents.filter((each) => each !== purpose)
  return (
    <Checkbox
      id={`consent-${purpose}`}
      label={text.text}
      error={mistakeAt(`/consent-${purpose}`)}
      checked={input.consents.includes(purpose)}
      onChange={(event) =>
        onChange({ consents: event.target.checked ? [...others, purpose] : others })
      }
    />
  )
}

/** Photos are asked on the day and a story's words at the table: here only what counts for now. */
export function Consents(props: Props) {
  const { input } = props
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{m.consents_title()}</legend>
      {input.people.length > 1 && <p className="text-ink-soft">{m.consents_of_others()}</p>}
      <Consent purpose="TAKING_PART" {...props} />
      {someoneHasNeeds(input) && <Consent purpose="PRACTICAL_NEEDS" {...props} />}
      {input.contactKind !== 'NONE' && <Consent purpose="LATER_INVITATIONS" {...props} />}
    </fieldset>
  )
}

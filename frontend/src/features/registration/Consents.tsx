import { m } from '../../paraglide/messages'
import { Checkbox } from '../../shared/ui/choices'
import type { ConsentText } from './signUp'
import type { SignUpField, SignUpInput } from './signUpInput'

interface Props {
  input: SignUpInput
  texts: readonly ConsentText[]
  onChange: (part: Partial<SignUpInput>) => void
  errorOf: (field: SignUpField) => string | undefined
}

/** One purpose, in the server's own words of now, ticked or not by the person alone. */
export function Consent({ purpose, ...props }: Props & { purpose: ConsentText['purpose'] }) {
  const { input, onChange, errorOf } = props
  const text = props.texts.find((each) => each.purpose === purpose)
  if (!text) return null
  const others = input.consents.filter((each) => each !== purpose)
  return (
    <Checkbox
      id={`consent-${purpose}`}
      label={text.text}
      error={errorOf(`consent-${purpose}` as SignUpField)}
      checked={input.consents.includes(purpose)}
      onChange={(event) =>
        onChange({ consents: event.target.checked ? [...others, purpose] : others })
      }
    />
  )
}

/** Photos are asked on the day and a story's words at the table: here only what counts for now. */
export function Consents(props: Props) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{m.consents_title()}</legend>
      <Consent purpose="TAKING_PART" {...props} />
      {props.input.contactKind !== 'NONE' && <Consent purpose="LATER_INVITATIONS" {...props} />}
    </fieldset>
  )
}

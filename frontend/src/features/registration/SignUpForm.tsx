import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Refusal } from '../../api/client'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { apiLanguage } from '../../shared/language'
import { Button } from '../../shared/ui/Button'
import { RadioGroup } from '../../shared/ui/choices'
import { TextField } from '../../shared/ui/controls'
import { Consents } from './Consents'
import { ContactFields } from './ContactFields'
import { fieldSentence } from './contactWords'
import { ErrorSummary } from './ErrorSummary'
import { NeedsFields } from './NeedsFields'
import { type ConsentText, consentTexts, hasNeeds, type Receipt, useSignUp } from './signUp'
import {
  emptySignUp,
  fieldsRefused,
  fieldsToMend,
  type SignUpField,
  type SignUpInput,
} from './signUpInput'

interface Props {
  dialogueId: string
  onDone: (receipt: Receipt, input: SignUpInput) => void
}

/** The few questions to take part. What was typed stays, whatever the server says. */
export function SignUpForm(props: Props) {
  const texts = useQuery(consentTexts(apiLanguage()))
  return <Loaded query={texts}>{(found) => <Form {...props} texts={found} />}</Loaded>
}

function Form({ dialogueId, onDone, texts }: Props & { texts: readonly ConsentText[] }) {
  const [input, setInput] = useState(emptySignUp)
  const [mend, setMend] = useState<SignUpField[]>([])
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const signUp = useSignUp(dialogueId, idempotencyKey)

  const change = (part: Partial<SignUpInput>) => setInput((before) => ({ ...before, ...part }))
  const errorOf = (field: SignUpField) =>
    mend.includes(field) ? fieldSentence(field, input) : undefined

  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = fieldsToMend(input, hasNeeds(input))
    setMend(wrong)
    if (wrong.length > 0) return
    signUp.mutate(
      { input, texts },
      {
        onSuccess: (receipt) => onDone(receipt, input),
        onError: (error) => setMend(error instanceof Refusal ? fieldsRefused(error.problem) : []),
      },
    )
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-8">
      <ErrorSummary
        errors={mend.map((field) => ({ field, sentence: fieldSentence(field, input) }))}
        refusal={signUp.isPending ? null : signUp.error}
        dialogueId={dialogueId}
      />
      <TextField
        id="name"
        label={m.your_name()}
        hint={m.your_name_hint()}
        error={errorOf('name')}
        value={input.name}
        onChange={(event) => change({ name: event.target.value })}
        autoComplete="name"
        maxLength={100}
        required
      />
      <ContactFields input={input} onChange={change} errorOf={errorOf} />
      <RadioGroup
        name="firstTime"
        legend={m.is_first_time()}
        hint={m.is_first_time_hint()}
        value={input.firstTime}
        onChange={(firstTime) => change({ firstTime })}
        options={[
          { value: 'yes', label: m.first_time_yes() },
          { value: 'no', label: m.first_time_no() },
        ]}
      />
      <NeedsFields input={input} onChange={change} texts={texts} errorOf={errorOf} />
      <Consents input={input} onChange={change} texts={texts} errorOf={errorOf} />
      <div>
        <Button type="submit" busy={signUp.isPending} className="text-xl">
          {signUp.isPending ? m.signing_up() : m.sign_up()}
        </Button>
      </div>
    </form>
  )
}

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { Refusal } from '../../api/client'
import { m } from '../../paraglide/messages'
import { ErrorSummary } from '../../shared/form/ErrorSummary'
import type { Mistake } from '../../shared/form/mistakes'
import { Loaded } from '../../shared/Loaded'
import { apiLanguage } from '../../shared/language'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../../shared/ui/controls'
import { Companions } from './Companions'
import { Consents } from './Consents'
import { ContactFields } from './ContactFields'
import { FirstTimeField } from './FirstTimeField'
import { NeedsFields } from './NeedsFields'
import { outlookOf, seatsFor } from './outlook'
import { SignUpRefused } from './SignUpRefused'
import { type ConsentText, consentTexts, type Receipt, useSignUp } from './signUp'
import {
  emptySignUp,
  mistakesIn,
  mistakesRefused,
  type PersonInput,
  type SignUpInput,
} from './signUpInput'

interface Props {
  dialogueId: string
  seatsLeft: number
  /** Of the seats left, for who comes for the first time. */
  keptForNewcomers: number
  /** How they came to the form, unless somebody asked them. */
  via: 'WEB' | 'FLYER'
  onDone: (receipt: Receipt, input: SignUpInput) => void
}

/** The few questions to take part. What was typed stays, whatever the server says. */
export function SignUpForm(props: Props) {
  const texts = useQuery(consentTexts(apiLanguage()))
  return <Loaded query={texts}>{(found) => <Form {...props} texts={found} />}</Loaded>
}

function Form({
  dialogueId,
  seatsLeft,
  keptForNewcomers,
  via,
  onDone,
  texts,
}: Props & { texts: readonly ConsentText[] }) {
  const [input, setInput] = useState(emptySignUp)
  const [mistakes, setMistakes] = useState<Mistake[]>([])
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const form = useRef<HTMLFormElement>(null)
  const signUp = useSignUp(dialogueId, idempotencyKey, via)

  const [first, ...companions] = input.people
  const change = (part: Partial<SignUpInput>) => setInput((before) => ({ ...before, ...part }))
  const changeFirst = (part: Partial<PersonInput>) =>
    change({ people: [{ ...first, ...part }, ...companions] })
  const mistakeAt = (pointer: string) => mistakes.find((one) => one.pointer === pointer)?.detail
  const firstTimes = input.people.map(({ firstTime }) => firstTime === 'yes')
  const seats = seatsFor(firstTimes, seatsLeft, keptForNewcomers)
  const { seated } = outlookOf(input.people.length, input.sitting === 'together', seats)

  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = mistakesIn(input)
    setMistakes(wrong)
    if (wrong.length > 0) return
    signUp.mutate(
      { input, texts },
      {
        onSuccess: (receipt) => onDone(receipt, input),
        onError: (error) =>
          setMistakes(error instanceof Refusal ? mistakesRefused(error.problem, input) : []),
      },
    )
  }

  return (
    <form ref={form} noValidate onSubmit={submit} className="grid gap-8">
      {mistakes.length > 0 ? (
        <ErrorSummary mistakes={mistakes} form={form} wholeSentences />
      ) : (
        signUp.error && <SignUpRefused error={signUp.error} dialogueId={dialogueId} />
      )}
      <TextField
        id="people-0-name"
        label={m.your_name()}
        hint={m.your_name_hint()}
        error={mistakeAt('/people/0/name')}
        value={first.name}
        onChange={(event) => changeFirst({ name: event.target.value })}
        autoComplete="name"
        maxLength={100}
        required
      />
      <ContactFields input={input} onChange={change} mistakeAt={mistakeAt} />
      <FirstTimeField index={0} person={first} onChange={changeFirst} />
      <NeedsFields index={0} person={first} onChange={changeFirst} />
      <Companions input={input} seatsLeft={seats} onChange={change} mistakeAt={mistakeAt} />
      <Consents input={input} onChange={change} texts={texts} mistakeAt={mistakeAt} />
      <div>
        <Button type="submit" busy={signUp.isPending} className="text-xl">
          {signUp.isPending ? m.signing_up() : seated > 0 ? m.sign_up() : m.join_waiting_list()}
        </Button>
      </div>
    </form>
  )
}

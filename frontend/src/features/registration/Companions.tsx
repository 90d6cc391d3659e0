import { useEffect, useRef } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import { Companion } from './Companion'
import { SittingField } from './SittingField'
import { emptyPerson, mostPeople, type PersonInput, type SignUpInput } from './signUpInput'

interface Props {
  input: SignUpInput
  seatsLeft: number
  onChange: (part: Partial<SignUpInput>) => void
  mistakeAt: (pointer: string) => string | undefined
}

/** Up to three people along, added one by one, so that who comes alone sees one button only. */
export function Companions({ input, seatsLeft, onChange, mistakeAt }: Props) {
  const [first, ...companions] = input.people
  const addButton = useRef<HTMLButtonElement>(null)
  const count = companions.length
  const shown = useRef(count)

  // The focus goes along: to the new person's name, and back to the button when one is taken out.
  useEffect(() => {
    if (count > shown.current) document.getElementById(`people-${count}-name`)?.focus()
    if (count < shown.current) addButton.current?.focus()
    shown.current = count
  }, [count])

  const set = (people: PersonInput[]) => onChange({ people: [first, ...people] })
  return (
    <section aria-labelledby="samen" className="grid gap-5">
      <div>
        <h2 id="samen" className="font-sans text-lg">
          {m.companions_title()}
        </h2>
        <p className="text-ink-soft">{m.companions_hint()}</p>
      </div>
      {companions.map((person, at) => (
        <Companion
          key={person.key}
          index={at + 1}
          person={person}
          mistakeAt={mistakeAt}
          onChange={(part) =>
            set(companions.map((one) => (one === person ? { ...one, ...part } : one)))
          }
          onRemove={() => set(companions.filter((one) => one !== person))}
        />
      ))}
      {input.people.length < mostPeople ? (
        <Button
          ref={addButton}
          look="secondary"
          className="justify-self-start"
          onClick={() => set([...companions, emptyPerson()])}
        >
          {count === 0 ? m.companion_add() : m.companion_add_another()}
        </Button>
      ) : (
        <p>{m.companions_most()}</p>
      )}
      {count > 0 && <SittingField input={input} seatsLeft={seatsLeft} onChange={onChange} />}
    </section>
  )
}

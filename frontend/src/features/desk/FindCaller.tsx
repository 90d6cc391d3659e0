import { useQuery } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay } from '../../shared/dates'
import { spokenNumber } from '../../shared/telephone'
import { Combobox, type ComboboxOption } from '../../shared/ui/Combobox'
import { type Caller, callers } from './callers'
import { contactKindWords } from './deskWords'

/** Somebody we know, or somebody new by the name that was typed. */
export type Chosen = { known: Caller } | { newName: string }

interface Props {
  onChoose: (chosen: Chosen) => void
  inputRef: Ref<HTMLInputElement>
}

/** Who is on the line: somebody we know, by name or number, or somebody new. */
export function FindCaller({ onChoose, inputRef }: Props) {
  const [text, setText] = useState('')
  const { data } = useQuery(callers(text))
  const typed = text.trim()
  const known = typed.length >= 2 ? (data ?? []) : []
  const options: ComboboxOption<Chosen>[] = known.map((caller) => ({
    key: caller.id,
    value: { known: caller },
    label: <KnownLine caller={caller} />,
  }))
  if (/\p{L}/u.test(typed)) {
    options.push({
      key: 'nieuw',
      value: { newName: typed },
      label: <span className="font-semibold">{m.desk_caller_new({ name: typed })}</span>,
    })
  }
  return (
    <Combobox
      id="beller"
      label={m.desk_caller()}
      hint={m.desk_caller_hint()}
      text={text}
      onText={setText}
      options={options}
      onChoose={(chosen) => {
        setText('known' in chosen ? chosen.known.name : chosen.newName)
        onChoose(chosen)
      }}
      nothing={m.desk_caller_nobody()}
      inputRef={inputRef}
    />
  )
}

function KnownLine({ caller }: { caller: Caller }) {
  const { kind, value } = caller.contact
  const isNumber = kind === 'MOBILE' || kind === 'LANDLINE'
  const reached = value && isNumber ? spokenNumber(value) : (value ?? contactKindWords[kind]())
  return (
    <>
      <span className="block font-semibold">{caller.name}</span>
      <span className="block text-ink-soft">
        {reached}
        {caller.lastRegisteredAt &&
          ` · ${m.desk_caller_last({ day: shortDay(dayOf(caller.lastRegisteredAt)) })}`}
      </span>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Combobox } from '../../shared/ui/Combobox'
import { type ComingDialogue, comingDialogues, fitting } from './comingDialogues'

interface Props {
  chosen: ComingDialogue | null
  onChoose: (dialogue: ComingDialogue | null) => void
  error: string | undefined
}

/** More than this many nobody reads out on the telephone. */
const shown = 8

const lineOf = ({ title, startsAt, venue }: ComingDialogue) =>
  `${title} · ${moment(startsAt)} · ${venue.name}`

/** Which dialogue, by two letters of its title, place or day. */
export function DialogueChoice({ chosen, onChoose, error }: Props) {
  const { data } = useQuery(comingDialogues())
  const [text, setText] = useState(chosen ? lineOf(chosen) : '')
  const options = chosen ? [] : fitting(data ?? [], text).slice(0, shown)
  return (
    <Combobox
      id="dialogue"
      label={m.desk_dialogue()}
      hint={m.desk_dialogue_hint()}
      error={error}
      text={text}
      onText={(typed) => {
        setText(typed)
        if (chosen) onChoose(null)
      }}
      options={options.map((dialogue) => ({
        key: dialogue.id,
        value: dialogue,
        label: (
          <>
            <span className="block font-semibold">{dialogue.title}</span>
            <span className="block">
              {moment(dialogue.startsAt)} · {dialogue.venue.name}, {dialogue.neighbourhood.name}
            </span>
            <span className="block text-ink-soft">
              {dialogue.seatsLeft > 0
                ? m.desk_seats_left({ count: dialogue.seatsLeft })
                : m.desk_full()}
            </span>
          </>
        ),
      }))}
      onChoose={(dialogue) => {
        setText(lineOf(dialogue))
        onChoose(dialogue)
      }}
      nothing={chosen ? '' : m.desk_dialogue_none()}
    />
  )
}

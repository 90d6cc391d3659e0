import { type FormEvent, useState } from 'react'
import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { Button } from '../ui/Button'
import { Select, TextArea, TextField } from '../ui/controls'
import { Failure } from './Failure'

type Way = components['schemas']['NewChoice']['way']

interface Voted {
  id: string
  words: string
  dots: number
}

const most = 999

/** Dots that were counted by hand; sent when one goes on to something else. */
export function DotsField({ idea, count }: { idea: Voted; count: (dots: number) => void }) {
  return (
    <TextField
      id={`stippen-${idea.id}`}
      label={m.idea_dots({ words: idea.words })}
      type="number"
      inputMode="numeric"
      min={0}
      max={most}
      defaultValue={idea.dots}
      onBlur={({ target }) => {
        const dots = Math.min(most, Math.max(0, target.valueAsNumber || 0))
        if (dots !== idea.dots) count(dots)
      }}
    />
  )
}

interface ChoiceProps {
  idea: Voted
  /** How it is chosen most often here. */
  usually: Way
  choosing: { isPending: boolean; error: Error | null }
  choose: (choice: { way: Way; reason: string }) => void
}

const ways: Record<Way, () => string> = {
  SHORT_DIALOGUE: m.idea_way_short_dialogue,
  CONSULTATION: m.idea_way_consultation,
}

/** A choice is never without its reason: everybody can read it later. */
export function ChoiceForm({ idea, usually, choosing, choose }: ChoiceProps) {
  const [way, setWay] = useState(usually)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim()) choose({ way, reason: reason.trim() })
  }
  return (
    <form noValidate onSubmit={submit} className="grid max-w-xl gap-3">
      <p className="font-semibold">{m.idea_choose_title({ words: idea.words })}</p>
      <Select
        id={`hoe-${idea.id}`}
        label={m.idea_way()}
        value={way}
        onChange={({ target }) => setWay(target.value as Way)}
      >
        {Object.entries(ways).map(([each, word]) => (
          <option key={each} value={each}>
            {word()}
          </option>
        ))}
      </Select>
      <TextArea
        id={`reden-${idea.id}`}
        label={m.idea_reason()}
        hint={m.idea_reason_hint()}
        error={tried && !reason.trim() ? m.idea_reason_missing() : undefined}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {choosing.error && <Failure error={choosing.error} />}
      <Button type="submit" className="justify-self-start" busy={choosing.isPending}>
        {m.idea_confirm()}
      </Button>
    </form>
  )
}

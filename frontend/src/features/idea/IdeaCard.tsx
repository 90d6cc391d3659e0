import { type FormEvent, useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { Select, TextArea, TextField } from '../../shared/ui/controls'
import {
  chooseIdea,
  countDots,
  type Idea,
  letIdeaGo,
  type NewChoice,
  reopenIdea,
  sourceWords,
  useBoardAct,
} from './ideas'

interface Props {
  idea: Idea
  cycleId: string
}

/** One idea: from where it came, its dots, and what becomes of it. */
export function IdeaCard({ idea, cycleId }: Props) {
  const [choosing, setChoosing] = useState(false)
  const counting = useBoardAct(cycleId, (dots: number) => countDots(idea.id, dots))
  const letting = useBoardAct(cycleId, () => letIdeaGo(idea.id))
  const reopening = useBoardAct(cycleId, () => reopenIdea(idea.id))
  const open = idea.status === 'OPEN'
  const error = counting.error ?? letting.error ?? reopening.error
  return (
    <li className="grid content-start gap-2 rounded-card border border-line p-4">
      <p className="flex flex-wrap items-center gap-2 text-lg font-semibold">
        {idea.words}
        {idea.status === 'CHOSEN' && <Badge tone="warm">{m.idea_status_chosen()}</Badge>}
        {idea.status === 'LET_GO' && <Badge tone="closed">{m.idea_status_let_go()}</Badge>}
      </p>
      <p className="text-ink-soft">{sourceWords[idea.source]()}</p>
      {idea.reason && <p>“{idea.reason}”</p>}
      {open && (
        <div className="w-44">
          <TextField
            id={`stippen-${idea.id}`}
            label={m.idea_dots({ words: idea.words })}
            type="number"
            inputMode="numeric"
            min={0}
            max={999}
            defaultValue={idea.dots}
            onBlur={({ target }) => {
              const dots = Math.min(999, Math.max(0, target.valueAsNumber || 0))
              if (dots !== idea.dots) counting.mutate(dots)
            }}
          />
        </div>
      )}
      {error && <Failure error={error} />}
      {choosing && open ? (
        <Choose idea={idea} cycleId={cycleId} />
      ) : (
        <div className="flex flex-wrap gap-2">
          {open && (
            <Button look="secondary" onClick={() => setChoosing(true)}>
              {m.idea_choose()}
              <span className="sr-only">: {idea.words}</span>
            </Button>
          )}
          <Button
            look="quiet"
            busy={letting.isPending || reopening.isPending}
            onClick={() => (open ? letting : reopening).mutate(undefined)}
          >
            {open ? m.idea_let_go() : m.idea_reopen()}
            <span className="sr-only">: {idea.words}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

function Choose({ idea, cycleId }: Props) {
  const [way, setWay] = useState<NewChoice['way']>('CONSULTATION')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const choosing = useBoardAct(cycleId, () =>
    chooseIdea(idea.id, { way, reason: reason.trim(), themeId: null }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim()) choosing.mutate(undefined)
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-3">
      <Select
        id={`hoe-${idea.id}`}
        label={m.idea_way()}
        value={way}
        onChange={({ target }) => setWay(target.value as NewChoice['way'])}
      >
        <option value="CONSULTATION">{m.idea_way_consultation()}</option>
        <option value="SHORT_DIALOGUE">{m.idea_way_short_dialogue()}</option>
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

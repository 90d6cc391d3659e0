import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { ChoiceForm, DotsField } from '../../shared/form/ThemeVote'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
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
  const choice = useBoardAct(cycleId, (said: NewChoice) => chooseIdea(idea.id, said))
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
          <DotsField idea={idea} count={counting.mutate} />
        </div>
      )}
      {error && <Failure error={error} />}
      {choosing && open ? (
        <ChoiceForm
          idea={idea}
          usually="CONSULTATION"
          choosing={choice}
          choose={(said) => choice.mutate({ ...said, themeId: null })}
        />
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

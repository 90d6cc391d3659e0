import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import type { Versioned } from '../../shared/form/useRecordForm'
import { Button } from '../../shared/ui/Button'
import { Dialog } from '../../shared/ui/Dialog'
import { HoldForm } from './HoldForm'
import { HoldSignUp } from './HoldSignUp'
import { loadHold, releaseHold, type SeatHold, seatHolds } from './seatHolds'

interface Props {
  dialogueId: string
  /** Whether people can be signed up now. */
  open: boolean
  mayHold: boolean
}

type Doing =
  | { kind: 'HOLD' }
  | { kind: 'CHANGE'; hold: Versioned<SeatHold> }
  | { kind: 'SIGN_UP'; hold: SeatHold }

/** Seats that are kept for the own people of who organises, and who comes in them. */
export function SeatHolds({ dialogueId, open, mayHold }: Props) {
  const { data: holds = [] } = useQuery(seatHolds(dialogueId))
  const [doing, setDoing] = useState<Doing | null>(null)
  const queries = useQueryClient()
  const again = () => {
    void queries.invalidateQueries({ queryKey: ['registrations', dialogueId] })
    void queries.invalidateQueries({ queryKey: ['dialogue-plans'] })
  }
  const done = (said: string) => {
    setDoing(null)
    announce({ text: said })
    again()
  }
  const releasing = useMutation({
    mutationFn: (hold: SeatHold) => releaseHold(dialogueId, hold.id),
    onSuccess: () => announce({ text: m.said_hold_released() }),
    onSettled: again,
  })
  const changing = useMutation({
    mutationFn: (hold: SeatHold) => loadHold(dialogueId, hold.id),
    onSuccess: (hold) => setDoing({ kind: 'CHANGE', hold }),
    onError: again,
  })
  const error = releasing.error ?? changing.error

  if (holds.length === 0 && !(open && mayHold)) return null
  return (
    <section aria-labelledby="vrijgehouden" className="grid gap-3 print:hidden">
      <h2 id="vrijgehouden" className="text-xl">
        {m.holds_title()}
      </h2>
      {error && <Failure error={error} />}
      <ul className="grid gap-2">
        {holds.map((hold) => (
          <li
            key={hold.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-card p-4"
          >
            <p className="me-auto">
              <span className="font-semibold">{hold.heldFor}</span>:{' '}
              {m.hold_says({ count: hold.seats, until: moment(hold.expiresAt) })}
              {hold.byLink && <span className="text-ink-soft"> {m.hold_by_link()}</span>}
            </p>
            {open && (
              <Button
                look="secondary"
                aria-label={m.hold_sign_up_named({ name: hold.heldFor })}
                onClick={() => setDoing({ kind: 'SIGN_UP', hold })}
              >
                {m.hold_sign_up()}
              </Button>
            )}
            {open && mayHold && (
              <>
                <Button
                  look="quiet"
                  aria-label={m.hold_change_named({ name: hold.heldFor })}
                  onClick={() => changing.mutate(hold)}
                >
                  {m.hold_change()}
                </Button>
                <Button
                  look="quiet"
                  aria-label={m.hold_release_named({ name: hold.heldFor })}
                  busy={releasing.isPending}
                  onClick={() => releasing.mutate(hold)}
                >
                  {m.hold_release()}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {open && mayHold && (
        <Button
          look="secondary"
          className="justify-self-start"
          onClick={() => setDoing({ kind: 'HOLD' })}
        >
          {m.hold_seats()}
        </Button>
      )}
      <HoldDialog
        doing={doing}
        dialogueId={dialogueId}
        onDone={done}
        onClose={() => setDoing(null)}
      />
    </section>
  )
}

interface DialogProps {
  doing: Doing | null
  dialogueId: string
  onDone: (said: string) => void
  onClose: () => void
}

function HoldDialog({ doing, dialogueId, onDone, onClose }: DialogProps) {
  const signsUp = doing?.kind === 'SIGN_UP'
  return (
    <Dialog
      open={doing !== null}
      title={signsUp ? m.hold_sign_up_named({ name: doing.hold.heldFor }) : m.hold_seats()}
      onClose={onClose}
    >
      {signsUp && (
        <HoldSignUp
          dialogueId={dialogueId}
          hold={doing.hold}
          onDone={(name) => onDone(m.said_hold_used({ name }))}
          onCancel={onClose}
        />
      )}
      {doing && !signsUp && (
        <HoldForm
          dialogueId={dialogueId}
          loaded={doing.kind === 'CHANGE' ? doing.hold : null}
          onSaved={() => onDone(m.said_seats_held())}
          onCancel={onClose}
        />
      )}
    </Dialog>
  )
}

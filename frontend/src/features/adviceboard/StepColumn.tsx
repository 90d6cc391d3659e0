import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import type { BoardCard, Step } from './boards'
import { stepWords } from './boardWords'
import { PlaceCard } from './PlaceCard'

/** As many as somebody looks over in one go; the rest is one press away, so that hundreds stay quick. */
const atOnce = 20

interface Props {
  step: Step
  cards: BoardCard[]
  /** How many stand there, also when not all have a card. */
  count: number
}

/** A column on a wide screen; on a phone a heading that opens its list. */
export function StepColumn({ step, cards, count }: Props) {
  const [open, setOpen] = useState(false)
  const [everything, setEverything] = useState(false)
  const [last, setLast] = useState<string>()
  const shown = everything ? cards : cards.slice(0, atOnce)
  const stop = shown.find(({ trajectoryId }) => trajectoryId === last) ?? shown[0]
  const list = `stap-${step}`
  const name = `${stepWords[step]()} (${count})`
  return (
    <section
      aria-label={name}
      data-column
      className="grid content-start gap-3 rounded-card bg-primary-soft p-3"
    >
      <h2 className="text-lg">
        <span className="hidden lg:inline">{name}</span>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
          className="flex min-h-11 w-full items-center justify-between gap-2 text-start lg:hidden"
        >
          {name}
          <span aria-hidden="true">{open ? '−' : '+'}</span>
        </button>
      </h2>
      <div id={list} className={`${open ? 'grid' : 'hidden'} gap-3 lg:grid print:grid`}>
        {cards.length === 0 && <p className="text-ink-soft">{m.board_nobody_here()}</p>}
        <ul className="grid gap-3">
          {shown.map((card) => (
            <li key={card.trajectoryId} onFocus={() => setLast(card.trajectoryId)}>
              <PlaceCard card={card} tabIndex={card === stop ? 0 : -1} />
            </li>
          ))}
        </ul>
        {cards.length > shown.length && (
          <Button look="quiet" onClick={() => setEverything(true)}>
            {m.board_show_all({ count: cards.length })}
          </Button>
        )}
      </div>
    </section>
  )
}

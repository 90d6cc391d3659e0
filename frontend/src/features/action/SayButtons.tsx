import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import type { LineKind, NewActionLine } from './actions'
import { sayWords } from './actionWords'

/** Fetched by who has more to say than one tap. */
const SayForm = lazy(async () => ({ default: (await import('./SayForm')).SayForm }))

interface Props {
  /** Of which action, for who hears the buttons read out. */
  title: string
  offers: readonly LineKind[]
  needed: string | null
  helpShown: boolean
  say: (line: NewActionLine) => Promise<unknown>
}

/** What one tap says. */
const atOnce: readonly LineKind[] = ['AGREED', 'BUSY', 'DONE', 'LET_GO']

/** What can be said of an action now: with one tap, or with a few words more. */
export function SayButtons({ title, offers, needed, helpShown, say }: Props) {
  const [kind, setKind] = useState<LineKind | null>(null)
  const tapping = useMutation({ mutationFn: (tapped: LineKind) => say({ kind: tapped }) })
  if (kind) {
    return (
      <Suspense>
        <SayForm
          key={kind}
          kind={kind}
          needed={needed}
          helpShown={helpShown}
          say={say}
          onClose={() => setKind(null)}
        />
      </Suspense>
    )
  }
  return (
    <div className="grid gap-3 print:hidden">
      {tapping.error && <Failure error={tapping.error} />}
      <div className="flex flex-wrap gap-2">
        {offers.map((offer) => (
          <Button
            key={offer}
            look="secondary"
            busy={tapping.isPending && tapping.variables === offer}
            onClick={() => (atOnce.includes(offer) ? tapping.mutate(offer) : setKind(offer))}
          >
            {sayWords[offer]()}
            <span className="sr-only">: {title}</span>
          </Button>
        ))}
      </div>
    </div>
  )
}

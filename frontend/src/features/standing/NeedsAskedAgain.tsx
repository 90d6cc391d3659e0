import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import type { StandingActs } from './standing'
import type { StandingWords } from './standingWords'

interface Props {
  acts: StandingActs
  words: StandingWords
  busy: boolean
  change: (act: () => Promise<unknown>) => void
}

/** Once a year: is what they need still so? */
export function NeedsAskedAgain({ acts, words, busy, change }: Props) {
  const { forgetNeeds } = acts
  return (
    <Notice tone="warm" title={words.needs()}>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button look="secondary" busy={busy} onClick={() => change(acts.confirmNeeds)}>
          {words.needsStay()}
        </Button>
        {forgetNeeds && (
          <Button look="quiet" busy={busy} onClick={() => change(forgetNeeds)}>
            {words.needsGo()}
          </Button>
        )}
      </div>
    </Notice>
  )
}

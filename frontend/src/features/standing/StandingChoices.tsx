import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { EditionCard } from './EditionCard'
import { NeedsAskedAgain } from './NeedsAskedAgain'
import type { Standing, StandingActs } from './standing'
import type { StandingWords } from './standingWords'

interface Props {
  standing: Standing
  acts: StandingActs
  words: StandingWords
  /** What is read anew after a change. */
  changes: QueryKey[]
}

/** Begin, skip a time, come after all, stop: each with one press, because each can be taken back with one. */
export function StandingChoices({ standing, acts, words, changes }: Props) {
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSettled: () =>
      Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const { mutate, isPending: busy } = changing
  return (
    <div className="grid justify-items-start gap-4" aria-live="polite">
      {standing.since === null ? (
        <>
          <p>{words.offer()}</p>
          <Button look="secondary" busy={busy} onClick={() => mutate(acts.begin)}>
            {words.begin()}
          </Button>
        </>
      ) : (
        <>
          <p>{words.comes({ cycle: standing.cycle })}</p>
          {standing.asksNeedsAgain && (
            <NeedsAskedAgain acts={acts} words={words} busy={busy} change={mutate} />
          )}
          <ul className="grid w-full gap-3">
            {standing.editions.map((edition) => (
              <EditionCard
                key={edition.number}
                edition={edition}
                words={words}
                busy={busy}
                onSkip={() => mutate(() => acts.skip(edition.number))}
                onUndo={() => mutate(() => acts.undoSkip(edition.number))}
              />
            ))}
          </ul>
          <p className="text-ink-soft">{words.stopMeans()}</p>
          <Button look="quiet" busy={busy} onClick={() => mutate(acts.stop)}>
            {words.stop()}
          </Button>
        </>
      )}
      {changing.error && <Failure error={changing.error} />}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { askKeyFigure, namesOfKeyFigures } from './invitations'
import { AskKeyFigure } from './KeyFigureForm'

/** For who carries the cycle: who invites neighbours, by name alone. */
export function MyKeyFigures({ token }: { token: string }) {
  const shown = namesOfKeyFigures(token)
  return (
    <section aria-labelledby="sleutelfiguren" className="grid gap-3">
      <h2 id="sleutelfiguren" className="text-2xl">
        {m.key_figures()}
      </h2>
      <p className="text-ink-soft">{m.key_figures_hint()}</p>
      <Loaded query={useQuery(shown)} rows={1}>
        {(all) => (
          <p>{all.length === 0 ? m.key_figures_none() : all.map(({ name }) => name).join(', ')}</p>
        )}
      </Loaded>
      <AskKeyFigure add={(wish) => askKeyFigure(token, wish)} shownIn={shown.queryKey} />
    </section>
  )
}

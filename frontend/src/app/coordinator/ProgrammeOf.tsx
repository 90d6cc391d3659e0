import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type AdviceProgramme, programmes } from '../../features/adviceprogramme/programmes'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { Select } from '../../shared/ui/controls'
import { EmptyState } from '../../shared/ui/states'

interface Props {
  /** Which one is looked at; the newest unless somebody chose. */
  chosen: string | undefined
  choose: (id: string) => void
  children: (programme: AdviceProgramme) => ReactNode
}

/** A programme of advice, and a choice when there are more. */
export function ProgrammeOf({ chosen, choose, children }: Props) {
  const query = useQuery(programmes)
  return (
    <Loaded query={query}>
      {(known) => {
        const programme = known.find(({ id }) => id === chosen) ?? known[0]
        if (!programme) return <EmptyState title={m.board_none()}>{m.board_none_next()}</EmptyState>
        return (
          <div className="grid gap-5">
            {known.length > 1 && (
              <div className="max-w-md print:hidden">
                <Select
                  id="programma"
                  label={m.board_programme()}
                  value={programme.id}
                  onChange={({ target }) => choose(target.value)}
                >
                  {known.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </div>
            )}
            {children(programme)}
          </div>
        )
      }}
    </Loaded>
  )
}

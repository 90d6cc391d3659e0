import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { spokenNumber } from '../../shared/telephone'
import { toldWords } from '../../shared/told'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import {
  addKeyFigure,
  codeOf,
  type KeyFigure,
  keyFigures,
  removeKeyFigure,
  renewKeyFigureLink,
  typed,
} from './invitations'
import { AskKeyFigure } from './KeyFigureForm'

/** Who invites neighbours to the cycle, and what each has to give away. */
export function KeyFigureSection({ cycleId }: { cycleId: string }) {
  const shown = keyFigures(cycleId)
  return (
    <section
      aria-labelledby="sleutelfiguren"
      className="grid gap-4 rounded-card border border-line bg-card p-5"
    >
      <h2 id="sleutelfiguren" className="text-xl">
        {m.key_figures()}
      </h2>
      <p className="text-ink-soft">{m.key_figures_hint()}</p>
      <Loaded query={useQuery(shown)} rows={1}>
        {(all) =>
          all.length === 0 ? (
            <p>{m.key_figures_none()}</p>
          ) : (
            <ul className="grid gap-2">
              {all.map((one) => (
                <One key={one.id} keyFigure={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <AskKeyFigure add={(wish) => addKeyFigure(cycleId, wish)} shownIn={shown.queryKey} />
    </section>
  )
}

function One({ keyFigure }: { keyFigure: KeyFigure }) {
  const { id, name, cycleId, how, contact, invitation, atLeast } = keyFigure
  const queries = useQueryClient()
  const doing = useMutation({
    mutationFn: async ({ act, said }: { act: () => Promise<unknown>; said: string }) => {
      await act()
      announce({ text: said })
    },
    onSettled: () => queries.invalidateQueries(keyFigures(cycleId)),
  })
  return (
    <li className="grid gap-1 border-b border-line pb-2 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="font-semibold">{name}</span>
        <span className="text-ink-soft">
          {contact.value ? `${toldWords[how]()}: ${spokenNumber(contact.value)}` : toldWords[how]()}
        </span>
        <span className="font-mono">{typed(invitation)}</span>
        <span>{atLeast ? m.key_desk_count({ count: atLeast }) : m.key_desk_few()}</span>
      </p>
      <div className="flex flex-wrap gap-x-2">
        <Link
          to={paths.slips}
          params={{ code: codeOf(invitation) }}
          className={buttonLook('quiet')}
        >
          {m.key_slips()}
          <span className="sr-only">: {name}</span>
        </Link>
        {how !== 'NONE' && how !== 'CALL' && (
          <Button
            look="quiet"
            busy={doing.isPending}
            onClick={() =>
              doing.mutate({
                act: () => renewKeyFigureLink(id),
                said: m.key_link_sent({ name }),
              })
            }
          >
            {m.core_member_link()}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
        <Button
          look="quiet"
          busy={doing.isPending}
          onClick={() =>
            doing.mutate({ act: () => removeKeyFigure(id), said: m.key_removed({ name }) })
          }
        >
          {m.core_member_remove()}
          <span className="sr-only">: {name}</span>
        </Button>
      </div>
      {doing.error && <Failure error={doing.error} />}
    </li>
  )
}

import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { spokenNumber } from '../../shared/telephone'
import { Button } from '../../shared/ui/Button'
import { type Read, renewTrajectoryLink } from './trajectoryDetails'
import { useTrajectoryAct } from './useTrajectoryAct'

/** Who speaks for the initiative: one tap calls or writes. */
export function ContactLines({ read: { data } }: { read: Read }) {
  const renewing = useTrajectoryAct(
    data.id,
    () => renewTrajectoryLink(data.id),
    m.said_trajectory_link,
  )
  if (data.contacts.length === 0) return <p>{m.trajectory_nobody()}</p>
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3 sm:grid-cols-2">
        {data.contacts.map(({ turn, name, contact }) => (
          <li key={turn} className="rounded-card border border-line bg-card p-4">
            <p className="font-semibold">{name}</p>
            <Reached kind={contact.kind} value={contact.value ?? ''} />
          </li>
        ))}
      </ul>
      {renewing.error && <Failure error={renewing.error} />}
      <Button
        look="quiet"
        className="justify-self-start"
        busy={renewing.isPending}
        onClick={() => renewing.mutate(undefined)}
      >
        {m.trajectory_link_renew()}
      </Button>
    </div>
  )
}

const tap = 'inline-flex min-h-11 items-center font-semibold text-primary'

function Reached({ kind, value }: { kind: string; value: string }) {
  if (kind === 'EMAIL') {
    return (
      <a href={`mailto:${value}`} className={tap}>
        {value}
      </a>
    )
  }
  if (kind === 'MOBILE' || kind === 'LANDLINE') {
    return (
      <a href={`tel:${value}`} className={tap}>
        {spokenNumber(value)}
      </a>
    )
  }
  return <p>{value}</p>
}

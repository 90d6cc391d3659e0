import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { Title } from './Title'

/** An address within the coordinator's app that leads nowhere. */
export function LostPage() {
  return (
    <>
      <Title title={m.lost_title()} />
      <Link to={paths.coordinator}>{m.nav_overview()}</Link>
    </>
  )
}

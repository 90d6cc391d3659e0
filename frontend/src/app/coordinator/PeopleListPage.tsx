import { PeopleExport } from '../../features/directory/PeopleExport'
import { PeopleImport } from '../../features/directory/PeopleImport'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { Title } from './Title'

/** Lists of people, to a spreadsheet and back. */
export function PeopleListPage() {
  return (
    <>
      <BackLink to={paths.people}>{m.nav_people()}</BackLink>
      <Title title={m.people_list()} />
      <div className="grid gap-10">
        <PeopleImport />
        <div className="max-w-5xl">
          <PeopleExport />
        </div>
      </div>
    </>
  )
}

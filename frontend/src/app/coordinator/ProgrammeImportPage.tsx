import { ProgrammeImport } from '../../features/programme/ProgrammeImport'
import { m } from '../../paraglide/messages'
import { Title } from './Title'

export function ProgrammeImportPage() {
  return (
    <>
      <Title title={m.nav_programme_import()} />
      <ProgrammeImport />
    </>
  )
}

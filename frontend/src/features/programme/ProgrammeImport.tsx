import { m } from '../../paraglide/messages'
import { FileImport } from '../../shared/form/FileImport'
import { ProgrammeResult } from './ProgrammeResult'
import { checkProgramme, importProgramme } from './programme'
import { TemplateButton } from './TemplateButton'

/** A programme from a spreadsheet. */
export function ProgrammeImport() {
  return (
    <FileImport
      title={m.programme_choose()}
      intro={m.programme_intro()}
      check={checkProgramme}
      read={importProgramme}
      changes={({ created, changed }) => created + changed}
      result={(report) => <ProgrammeResult report={report} />}
    >
      <TemplateButton />
    </FileImport>
  )
}

import { m } from '../../paraglide/messages'
import { saveAs } from '../../shared/csvText'
import { FileImport } from '../../shared/form/FileImport'
import { Button } from '../../shared/ui/Button'
import { PeopleResult } from './PeopleResult'
import { checkPeople, importPeople } from './peopleFiles'

/** A list of people from a spreadsheet. Who is known by name and contact stays as they are. */
export function PeopleImport() {
  return (
    <FileImport
      title={m.people_import_title()}
      intro={m.people_import_intro()}
      check={checkPeople}
      read={importPeople}
      changes={({ created, consentsAdded }) => created + consentsAdded}
      result={(report) => <PeopleResult report={report} />}
    >
      <ul className="grid list-disc gap-1 ps-6">
        <li>{m.people_import_invite()}</li>
        <li>{m.people_import_old()}</li>
      </ul>
      <Button
        look="quiet"
        className="justify-self-start"
        // Excel sees by the mark in front that the letters are UTF-8.
        onClick={() => saveAs(m.people_list_name(), `\uFEFF${m.people_import_example()}`)}
      >
        {m.programme_template()}
      </Button>
    </FileImport>
  )
}

import { m } from '../../paraglide/messages'
import { saveAs } from '../../shared/csvText'
import { Button } from '../../shared/ui/Button'
import type { PersonalFile } from './personalFile'

interface Props {
  file: PersonalFile
  /** How the file is called that is saved; nobody's name, for it may stay on a shared computer. */
  name: string
}

/** A file to take along: on paper, or for a computer to read. */
export function TakeFile({ file, name }: Props) {
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Button look="secondary" onClick={() => window.print()}>
        {m.file_print()}
      </Button>
      <Button
        look="secondary"
        onClick={() => saveAs(name, JSON.stringify(file, null, 2), 'application/json')}
      >
        {m.file_download()}
      </Button>
    </div>
  )
}

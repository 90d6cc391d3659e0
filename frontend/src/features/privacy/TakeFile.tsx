import { m } from '../../paraglide/messages'
import { Button } from '../../shared/ui/Button'
import type { PersonalFile } from './personalFile'

/** My file to take along: on paper, or for a computer to read. */
export function TakeFile({ file }: { file: PersonalFile }) {
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Button look="secondary" onClick={() => window.print()}>
        {m.file_print()}
      </Button>
      <Button look="secondary" onClick={() => save(file)}>
        {m.file_download()}
      </Button>
    </div>
  )
}

function save(file: PersonalFile) {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = 'mijn-gegevens.json'
  link.click()
  URL.revokeObjectURL(address)
}

import { useMutation } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { saveAs } from '../../shared/csvText'
import { Failure } from '../../shared/form/Failure'
import { keepFile } from '../../shared/keepFile'
import { Button } from '../../shared/ui/Button'
import { exportBoard, printReport } from './boards'

/** The board for a spreadsheet, the report for who pays for the programme, and this page on paper. */
export function TakeAlong({ programmeId }: { programmeId: string }) {
  const sheet = useMutation({
    mutationFn: () => exportBoard(programmeId),
    onSuccess: (text) => saveAs(m.board_sheet_name(), text),
  })
  const report = useMutation({
    mutationFn: () => printReport(programmeId),
    onSuccess: (file) => keepFile(m.board_report_name(), file),
  })
  const failed = sheet.error ?? report.error
  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap gap-2">
        <Button busy={report.isPending} onClick={() => report.mutate()}>
          {m.board_report()}
        </Button>
        <Button look="secondary" busy={sheet.isPending} onClick={() => sheet.mutate()}>
          {m.board_sheet()}
        </Button>
        <Button look="quiet" onClick={() => window.print()}>
          {m.board_print()}
        </Button>
      </div>
      {failed && <Failure error={failed} />}
    </div>
  )
}

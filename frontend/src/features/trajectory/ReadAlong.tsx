import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { FormShell } from '../../shared/form/FormShell'
import { useForm } from '../../shared/form/useForm'
import { TextArea } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { AdviceText } from './AdviceText'
import { type AdviceVersion, advicePdf, readAlong } from './advice'
import { PdfButton } from './PdfButton'
import { useAdviceAct } from './useAdviceAct'

/** An advice before its second reader: to read, and to say what comes to mind. */
export function ReadAlong({ version }: { version: AdviceVersion }) {
  const reading = useAdviceAct((remark: string) => readAlong(version, remark), m.said_advice_read)
  const form = useForm({ remark: version.readerRemark ?? '' }, reading.error)
  return (
    <div className="grid gap-6">
      <AdviceText {...version} />
      <PdfButton number={version.number} fetchPdf={() => advicePdf(version)} />
      {version.sentAt && <Notice title={m.read_along_sent()} />}
      {version.readAt && !version.sentAt && (
        <Notice title={m.read_along_done({ day: longDay(dayOf(version.readAt)) })} />
      )}
      {!version.sentAt && (
        <FormShell
          onSubmit={() => reading.mutate(form.draft.remark)}
          busy={reading.isPending}
          error={reading.error}
          mistakes={form.mistakes}
          submitLabel={m.read_along_send()}
        >
          <TextArea
            {...form.text('remark')}
            label={m.read_along_remark()}
            hint={m.read_along_remark_hint()}
            rows={4}
            maxLength={2000}
          />
        </FormShell>
      )}
    </div>
  )
}

import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import type { Versioned } from '../../shared/form/useRecordForm'
import { Loaded } from '../../shared/Loaded'
import { Button } from '../../shared/ui/Button'
import { AdviceForm } from './AdviceForm'
import { AdviceSteps } from './AdviceSteps'
import { AdviceText } from './AdviceText'
import { type AdviceVersion, advicePdf, adviceVersions, loadAdvice } from './advice'
import { PdfButton } from './PdfButton'
import { ThrowAway } from './ThrowAway'
import { type TrajectoryDetails, trajectory } from './trajectoryDetails'
import { useAdviceAct } from './useAdviceAct'

/** There is something to advise about once they spoke, until all is said. */
const writing: readonly TrajectoryDetails['step'][] = ['ADVICE', 'CALL', 'LESSONS']

/** What was advised, and what is being written: by version, the newest first. */
export function AdviceSection({ trajectoryId }: { trajectoryId: string }) {
  const query = useQuery(adviceVersions(trajectoryId))
  const { data: read } = useQuery(trajectory(trajectoryId))
  const open = read !== undefined && writing.includes(read.data.step)
  return (
    <section aria-labelledby="advies-kop" className="grid gap-5">
      <h2 id="advies-kop" className="text-2xl">
        {m.written_heading()}
      </h2>
      <Loaded query={query} rows={1}>
        {(all) => {
          const [newest] = all
          return (
            <>
              {!(newest || open) && <p>{m.written_later()}</p>}
              {open && <Work key={workKey(newest)} trajectoryId={trajectoryId} newest={newest} />}
              {all
                .filter(({ sentAt }) => sentAt !== null)
                .map((version, index) => (
                  <Sent key={version.number} version={version} open={index === 0} />
                ))}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

const workKey = (newest: AdviceVersion | undefined) =>
  newest ? `${newest.number}-${newest.sentAt === null}` : 'none'

interface WorkProps {
  trajectoryId: string
  newest: AdviceVersion | undefined
}

/** The version under way, or the beginning of one. */
function Work({ trajectoryId, newest }: WorkProps) {
  const draft = newest?.sentAt === null ? newest : undefined
  const [form, setForm] = useState<{ loaded: Versioned<AdviceVersion> | null } | null>(null)
  const opening = useMutation({
    mutationFn: loadAdvice,
    onSuccess: (loaded) => setForm({ loaded }),
  })
  const saved = useAdviceAct(async () => setForm(null), m.said_advice_saved)
  if (form)
    return (
      <AdviceForm
        trajectoryId={trajectoryId}
        loaded={form.loaded}
        before={newest}
        onSaved={() => saved.mutate(undefined)}
        onCancel={() => setForm(null)}
      />
    )
  if (!draft)
    return (
      <Button className="justify-self-start" onClick={() => setForm({ loaded: null })}>
        {newest ? m.written_next() : m.written_begin()}
      </Button>
    )
  return (
    <div className="grid gap-4">
      <AdviceSteps version={draft} />
      <AdviceText {...draft} />
      {opening.error && <Failure error={opening.error} />}
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" busy={opening.isPending} onClick={() => opening.mutate(draft)}>
          {m.written_change()}
        </Button>
        <PdfButton number={draft.number} fetchPdf={() => advicePdf(draft)} />
        <ThrowAway version={draft} />
      </div>
    </div>
  )
}

function Sent({ version, open }: { version: AdviceVersion; open: boolean }) {
  const day = longDay(dayOf(version.sentAt ?? version.writtenAt))
  return (
    <details open={open} className="rounded-card border border-line p-4">
      <summary className="min-h-11 cursor-pointer font-semibold">
        {m.written_sent({ number: version.number, day })}
      </summary>
      <div className="mt-3 grid gap-4">
        <AdviceText {...version} />
        <PdfButton number={version.number} fetchPdf={() => advicePdf(version)} />
      </div>
    </details>
  )
}

import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { ConfirmDialog } from '../../shared/ui/ConfirmDialog'
import { Notice } from '../../shared/ui/Notice'
import { type AdviceVersion, askFacts, noteFacts, sendAdvice } from './advice'
import { FactsForm } from './FactsForm'
import { useAdviceAct } from './useAdviceAct'

const onDay = (instant: string) => longDay(dayOf(instant))

/** What an advice still needs before it goes to its initiative, and the one thing to do next. */
export function AdviceSteps({ version }: { version: AdviceVersion }) {
  return (
    <Notice title={m.written_needs()}>
      <ol className="mt-2 grid list-decimal gap-4 ps-6">
        {version.readerId && (
          <li>
            <Reading version={version} />
          </li>
        )}
        <li>
          <Facts version={version} />
        </li>
        <li>
          <Sending version={version} />
        </li>
      </ol>
    </Notice>
  )
}

function Reading({ version }: { version: AdviceVersion }) {
  const name = version.reader ?? m.written_colleague()
  return (
    <>
      <p>
        {version.readAt
          ? m.written_read({ name, day: onDay(version.readAt) })
          : m.written_not_read({ name })}
      </p>
      {version.readerRemark && <p>“{version.readerRemark}”</p>}
    </>
  )
}

function Facts({ version }: { version: AdviceVersion }) {
  const [noting, setNoting] = useState(false)
  const asking = useAdviceAct(() => askFacts(version), m.said_facts_asked)
  const saying = useAdviceAct(
    (said: Parameters<typeof noteFacts>[1]) => noteFacts(version, said),
    m.said_facts_noted,
  )
  return (
    <div className="grid gap-3">
      <p>{factsWords(version)}</p>
      {version.factsRemark && <p>“{version.factsRemark}”</p>}
      {asking.error && <Failure error={asking.error} />}
      {version.needs.includes('FACTS') && !noting && (
        <div className="flex flex-wrap gap-3">
          <Button look="secondary" busy={asking.isPending} onClick={() => asking.mutate(undefined)}>
            {version.factsAskedAt ? m.written_ask_facts_again() : m.written_ask_facts()}
          </Button>
          <Button look="quiet" onClick={() => setNoting(true)}>
            {m.written_note_facts()}
          </Button>
        </div>
      )}
      {noting && (
        <FactsForm
          legend={m.written_facts_said()}
          submitLabel={m.written_facts_save()}
          say={async (said) => {
            await saying.mutateAsync(said)
            setNoting(false)
          }}
          onCancel={() => setNoting(false)}
        />
      )}
    </div>
  )
}

function factsWords(version: AdviceVersion) {
  if (version.factsRight) return m.written_facts_right()
  if (version.factsRight === false) return m.written_facts_wrong()
  return version.factsAskedAt
    ? m.written_facts_asked({ day: onDay(version.factsAskedAt) })
    : m.written_facts_open()
}

function Sending({ version }: { version: AdviceVersion }) {
  const [asking, setAsking] = useState(false)
  const sending = useAdviceAct(() => sendAdvice(version), m.said_advice_sent)
  if (version.needs.length > 0) return <p>{m.written_send_later()}</p>
  return (
    <div className="grid gap-3">
      {sending.error && <Failure error={sending.error} />}
      <Button className="justify-self-start" onClick={() => setAsking(true)}>
        {m.written_send()}
      </Button>
      <ConfirmDialog
        open={asking}
        title={m.written_send_title()}
        confirmLabel={m.written_send()}
        cancelLabel={m.form_cancel()}
        busy={sending.isPending}
        onConfirm={() => sending.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{m.written_send_text()}</p>
      </ConfirmDialog>
    </div>
  )
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment } from '../../shared/dates'
import { FormSection } from '../../shared/form/FormSection'
import { FormShell } from '../../shared/form/FormShell'
import { missing } from '../../shared/form/mistakes'
import { useForm } from '../../shared/form/useForm'
import { Loaded } from '../../shared/Loaded'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import {
  askToLookAlong,
  mySupportRequests,
  type SupportRequest,
  supportKey,
  supportStatusWords,
  supportTones,
} from './support'

interface Props {
  organisations: { id: string; name: string }[]
  /** Begins to work for an organisation that said yes. */
  onGo: (organisationId: string) => void
}

/** For who works for support: asks one organisation, and sees what it answered. */
export function AskToLookAlong({ organisations, onGo }: Props) {
  const own = useQuery(mySupportRequests)
  const queries = useQueryClient()
  const asking = useMutation({
    mutationFn: askToLookAlong,
    onSuccess: ({ organisation }) => {
      announce({ text: m.said_support_asked({ name: organisation.name }) })
      form.setMany({ organisationId: '', reason: '' })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: supportKey }),
  })
  const form = useForm({ organisationId: '', reason: '' }, asking.error)
  const submit = () => {
    const mistakes = missing(form.draft, ['organisationId', 'reason'])
    form.setOwnMistakes(mistakes)
    if (mistakes.length === 0) asking.mutate(form.draft)
  }
  return (
    <div className="grid gap-8">
      <FormShell
        onSubmit={submit}
        busy={asking.isPending}
        error={asking.error}
        mistakes={form.mistakes}
        submitLabel={m.support_ask()}
      >
        <FormSection title={m.support_ask_title()} intro={m.support_ask_intro()}>
          <Select {...form.text('organisationId')} label={m.support_ask_organisation()}>
            <option value="">{m.support_ask_choose()}</option>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <TextField
            {...form.text('reason')}
            label={m.support_ask_reason()}
            hint={m.support_ask_reason_hint()}
            maxLength={300}
          />
        </FormSection>
      </FormShell>
      <section aria-labelledby="gevraagd" className="grid gap-3">
        <h2 id="gevraagd" className="text-xl">
          {m.support_own()}
        </h2>
        <Loaded query={own} rows={1}>
          {(asked) =>
            asked.length === 0 ? (
              <p>{m.support_own_none()}</p>
            ) : (
              <ul className="grid gap-3">
                {asked.map((request) => (
                  <Asked key={request.id} request={request} onGo={onGo} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
    </div>
  )
}

function Asked({ request, onGo }: { request: SupportRequest; onGo: Props['onGo'] }) {
  const { organisation, status, askedAt, reason } = request
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-card p-4">
      <span>
        <span className="block font-semibold">{organisation.name}</span>
        <span className="block text-ink-soft">
          {moment(askedAt)}: {reason}
        </span>
      </span>
      <Badge tone={supportTones[status]}>{supportStatusWords[status]()}</Badge>
      {status === 'GRANTED' && (
        <Button onClick={() => onGo(organisation.id)}>{m.support_own_go()}</Button>
      )}
    </li>
  )
}

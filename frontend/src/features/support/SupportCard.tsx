import { useMutation, useQueryClient } from '@tanstack/react-query'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { moment, time } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import {
  answerSupport,
  type SupportAnswer,
  type SupportRequest,
  supportKey,
  supportStatusWords,
  supportTones,
} from './support'

const said: Record<SupportAnswer, (who: { name: string }) => string> = {
  grant: m.said_support_granted,
  refuse: m.said_support_refused,
  end: m.said_support_ended,
}

/** Who would like to look along and why, and the answer. */
export function SupportCard({ request }: { request: SupportRequest }) {
  const { id, askedBy: name, email, reason, status, askedAt, endsAt } = request
  const queries = useQueryClient()
  const answering = useMutation({
    mutationFn: (answer: SupportAnswer) => answerSupport[answer](id),
    onSuccess: (_, answer) => announce({ text: said[answer]({ name }) }),
    onSettled: () => queries.invalidateQueries({ queryKey: supportKey }),
  })
  return (
    <article className="grid gap-3 rounded-card border border-line bg-card p-5">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-xl">{m.support_asked_by({ name })}</h2>
        <Badge tone={supportTones[status]}>{supportStatusWords[status]()}</Badge>
      </div>
      <p>
        <span className="block text-ink-soft">{m.support_why()}</span>
        {reason}
      </p>
      <p className="text-ink-soft">
        {email && <span className="block break-words">{email}</span>}
        {m.support_when({ moment: moment(askedAt) })}
      </p>
      {answering.error && <Failure error={answering.error} />}
      {status === 'ASKED' && (
        <div className="flex flex-wrap gap-3">
          <Button busy={answering.isPending} onClick={() => answering.mutate('grant')}>
            {m.support_grant()}
          </Button>
          <Button
            look="secondary"
            busy={answering.isPending}
            onClick={() => answering.mutate('refuse')}
          >
            {m.support_refuse()}
          </Button>
        </div>
      )}
      {status === 'GRANTED' && endsAt && (
        <div className="flex flex-wrap items-center gap-3">
          <p className="font-semibold">{m.support_until({ time: time(endsAt) })}</p>
          <Button
            look="secondary"
            busy={answering.isPending}
            onClick={() => answering.mutate('end')}
          >
            {m.support_end()}
          </Button>
        </div>
      )}
    </article>
  )
}

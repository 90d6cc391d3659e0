import { Link } from '@tanstack/react-router'
import { m } from '../../paraglide/messages'
import { dayOf, shortDay, time } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import { Cell, Row, Table } from '../../shared/ui/Table'
import type { Message } from './messages'
import { channelWords, messageStatusWords, messageTones, templateWords } from './messageWords'

export const when = (instant: string) => `${shortDay(dayOf(instant))}, ${time(instant)}`

export function MessageTable({ messages }: { messages: Message[] }) {
  return (
    <Table
      caption={m.nav_messages()}
      heads={[m.message_made(), m.message_subject(), m.message_to(), m.plan_status()]}
    >
      {messages.map((message) => (
        <Row key={message.id}>
          <Cell>
            <span className="whitespace-nowrap">{when(message.createdAt)}</span>
          </Cell>
          <Cell>
            <Link
              to={paths.message}
              params={{ id: message.id }}
              className="font-semibold text-primary"
            >
              {/* What it was about may be gone, and with it the words. */}
              {message.subject || m.message_gone()}
            </Link>
            <span className="block text-ink-soft">
              {templateWords[message.template]()} · {channelWords[message.channel]()}
            </span>
          </Cell>
          <Cell head={m.message_to()}>{message.recipient}</Cell>
          <Cell>
            <Badge tone={messageTones[message.status]}>
              {messageStatusWords[message.status]()}
            </Badge>
            <Progress message={message} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** What the status leaves open: why it failed, or when the next try is. */
function Progress({ message }: { message: Message }) {
  if (message.status === 'FAILED') {
    return (
      <span className="block text-danger">
        {message.failure ?? m.message_tried({ count: message.attempts })}
      </span>
    )
  }
  if (message.status === 'QUEUED' && message.attempts > 0 && message.nextAttemptAt) {
    return (
      <span className="block text-ink-soft">
        {m.message_next_try({ when: when(message.nextAttemptAt) })}
      </span>
    )
  }
  return null
}

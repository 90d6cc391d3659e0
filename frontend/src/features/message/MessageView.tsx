import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { RadioGroup } from '../../shared/ui/choices'
import { Notice } from '../../shared/ui/Notice'
import { MailFrame } from './MailFrame'
import { when } from './MessageTable'
import { type MessageDetails, message as messageQuery, resend } from './messages'
import { messageStatusWords, messageTones, templateWords } from './messageWords'
import { TryAnswer } from './TryAnswer'

/** One message as it was or will be sent. Personal links are masked: only the receiver has them. */
export function MessageView({ message }: { message: MessageDetails }) {
  const [shape, setShape] = useState<'text' | 'html'>('text')
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <Badge tone={messageTones[message.status]}>{messageStatusWords[message.status]()}</Badge>
        <span>{templateWords[message.template]()}</span>
        <span className="text-ink-soft">
          {m.message_to()}: {message.recipient}
        </span>
        <span className="text-ink-soft">
          {message.sentAt
            ? m.message_sent_at({ when: when(message.sentAt) })
            : m.message_made_at({ when: when(message.createdAt) })}
        </span>
      </div>
      {message.failure && (
        <Notice tone="alarm" title={m.message_tried({ count: message.attempts })}>
          <p>{message.failure}</p>
        </Notice>
      )}
      <Resend message={message} />
      {message.canBeAnsweredHere && <TryAnswer message={message} />}
      <p className="text-ink-soft">{m.message_links_masked()}</p>
      {message.html !== '' && (
        <RadioGroup
          name="vorm"
          legend={m.message_show_as()}
          value={shape}
          onChange={setShape}
          options={[
            { value: 'text', label: m.message_as_text() },
            { value: 'html', label: m.message_as_html() },
          ]}
        />
      )}
      {shape === 'text' ? (
        <pre className="overflow-x-auto rounded-card border border-line bg-card p-5 font-sans whitespace-pre-wrap">
          {message.text}
        </pre>
      ) : (
        <MailFrame html={message.html} title={message.subject} />
      )}
    </div>
  )
}

function Resend({ message }: { message: MessageDetails }) {
  const queries = useQueryClient()
  const resending = useMutation({
    mutationFn: () => resend(message.id),
    onSuccess: (fresh) => {
      announce({ text: m.said_resent() })
      queries.setQueryData(messageQuery(message.id).queryKey, fresh)
      void queries.invalidateQueries({ queryKey: ['messages', 'list'] })
      void queries.invalidateQueries({ queryKey: ['overview'] })
    },
  })
  const nobody = message.channel === 'NONE'
  if (nobody || message.status === 'WITHDRAWN' || message.status === 'QUEUED') return null
  return (
    <div className="grid justify-items-start gap-3">
      {resending.error && <Failure error={resending.error} />}
      <Button
        look={message.status === 'FAILED' ? 'primary' : 'secondary'}
        busy={resending.isPending}
        onClick={() => resending.mutate()}
      >
        {m.message_resend()}
      </Button>
    </div>
  )
}

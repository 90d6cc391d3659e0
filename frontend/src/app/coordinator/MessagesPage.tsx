import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { MessageTable } from '../../features/message/MessageTable'
import {
  type MessageSearch,
  messageStatuses,
  readMessageSearch,
} from '../../features/message/messageSearch'
import { messages } from '../../features/message/messages'
import { messageStatusWords } from '../../features/message/messageWords'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Select } from '../../shared/ui/controls'
import { Notice } from '../../shared/ui/Notice'
import { EmptyState } from '../../shared/ui/states'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

/** The outbox: what went to whom, and first of all what did not arrive. */
export function MessagesPage() {
  const { status } = useSearch({ from: paths.messages })
  const navigate = useNavigate({ from: paths.messages })
  const query = useInfiniteQuery(messages(status))
  const look = (search: MessageSearch) => void navigate({ search, replace: true })
  return (
    <>
      <Title title={m.nav_messages()}>
        <Link to={paths.messageTemplates} className={buttonLook('secondary')}>
          {m.templates_link()}
        </Link>
      </Title>
      {status !== 'FAILED' && <Failed />}
      <div className="mb-6 max-w-xs">
        <Select
          id="status"
          label={m.plan_status()}
          value={status ?? ''}
          onChange={({ target }) => look(readMessageSearch({ status: target.value }))}
        >
          <option value="">{m.messages_all()}</option>
          {messageStatuses.map((each) => (
            <option key={each} value={each}>
              {messageStatusWords[each]()}
            </option>
          ))}
        </Select>
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const found = pages.flatMap(({ items }) => items)
          if (found.length === 0) return <EmptyState title={m.messages_none()} />
          return (
            <>
              <MessageTable messages={found} />
              <ShowMore query={query} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}

/** Failed messages do not drown in a long list: they are named above it. */
function Failed() {
  const { data } = useInfiniteQuery(messages('FAILED'))
  const first = data?.pages[0]
  if (!first || first.items.length === 0) return null
  const count = first.next ? `${first.items.length}+` : String(first.items.length)
  return (
    <div className="mb-6">
      <Notice tone="warm" title={m.messages_failed({ count })}>
        <Link to={paths.messages} search={{ status: 'FAILED' }}>
          {m.messages_show_failed()}
        </Link>
      </Notice>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { MessageView } from '../../features/message/MessageView'
import { message as messageQuery } from '../../features/message/messages'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'

export function MessagePage() {
  const { id } = useParams({ from: paths.message })
  const query = useQuery(messageQuery(id))
  return (
    <>
      <BackLink to={paths.messages}>{m.nav_messages()}</BackLink>
      <LoadedPage query={query}>
        {(message) => (
          <>
            <Title title={message.subject} />
            {message.dialogueId && (
              <p className="mb-4">
                <Link to={paths.dialoguePlan} params={{ id: message.dialogueId }}>
                  {m.message_about_dialogue()}
                </Link>
              </p>
            )}
            <MessageView message={message} />
          </>
        )}
      </LoadedPage>
    </>
  )
}

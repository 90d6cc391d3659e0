import { useQuery } from '@tanstack/react-query'
import { ReminderDays } from '../../features/message/ReminderDays'
import { TemplateCard } from '../../features/message/TemplateCard'
import { templates } from '../../features/message/templates'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { Title } from './Title'

/** What messages say, and when people are reminded. */
export function TemplatesPage() {
  const query = useQuery(templates)
  return (
    <>
      <BackLink to={paths.messages}>{m.nav_messages()}</BackLink>
      <Title title={m.templates_title()} />
      <div className="grid gap-6">
        <ReminderDays />
        <p>{m.templates_intro()}</p>
        <Loaded query={query}>
          {(found) => (
            <div className="grid gap-3">
              {found.map((preview) => (
                <TemplateCard key={preview.template} preview={preview} />
              ))}
            </div>
          )}
        </Loaded>
      </div>
    </>
  )
}

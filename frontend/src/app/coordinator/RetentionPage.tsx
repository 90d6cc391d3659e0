import { useQuery } from '@tanstack/react-query'
import { retentionPreview, retentionSettings } from '../../features/retention/retention'
import { TermsTable } from '../../features/retention/TermsTable'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { Title } from './Title'

/** How long what is known of people is kept, for who answers for it. */
export function RetentionPage() {
  const query = useQuery(retentionSettings)
  const { data: preview } = useQuery(retentionPreview)
  return (
    <>
      <Title title={m.nav_retention()} />
      <p className="max-w-prose text-ink-soft">{m.retention_intro()}</p>
      <p className="my-4 max-w-prose">
        {preview?.lastRoundAt
          ? m.retention_last_at({ moment: moment(preview.lastRoundAt) })
          : m.retention_no_round()}
      </p>
      <Loaded query={query}>
        {({ data, etag }) => <TermsTable settings={data} etag={etag ?? ''} />}
      </Loaded>
      <p className="mt-6 max-w-prose text-ink-soft">{m.retention_fixed()}</p>
    </>
  )
}

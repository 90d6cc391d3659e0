import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type EditorsArticle,
  ownArticles,
  type Status,
  statusWords,
  takeStarterSet,
  useEditing,
} from '../../features/toolkit/editing'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Select } from '../../shared/ui/controls'
import { EmptyState } from '../../shared/ui/states'
import { ShowMore } from './ShowMore'
import { Title } from './Title'

const statuses = ['DRAFT', 'REVIEW', 'PUBLISHED'] as const

/** The articles of an organisation, with how far each of them is. */
export function EditorsListPage() {
  const [status, setStatus] = useState<Status | ''>('')
  const query = useInfiniteQuery(ownArticles(status || undefined))
  return (
    <>
      <Title title={m.nav_toolkit()}>
        <Link to={paths.proposals} className={buttonLook('secondary')}>
          {m.nav_proposals()}
        </Link>
        <Link to={paths.newArticle} className={buttonLook()}>
          {m.toolkit_new()}
        </Link>
      </Title>
      <div className="mb-5 max-w-xs">
        <Select
          id="stand"
          label={m.toolkit_show()}
          value={status}
          onChange={({ target }) => setStatus(target.value as Status | '')}
        >
          <option value="">{m.toolkit_show_every()}</option>
          {statuses.map((each) => (
            <option key={each} value={each}>
              {statusWords[each].word()}
            </option>
          ))}
        </Select>
      </div>
      <Loaded query={query} rows={4}>
        {({ pages }) => {
          const articles = pages.flatMap(({ items }) => items)
          return articles.length === 0 ? (
            <Nothing filtered={status !== ''} />
          ) : (
            <Rows {...{ articles }} />
          )
        }}
      </Loaded>
      <ShowMore query={query} />
    </>
  )
}

function Rows({ articles }: { articles: EditorsArticle[] }) {
  return (
    <ul className="grid gap-3">
      {articles.map(({ id, title, status, number, publishedNumber, theme, language }) => (
        <li key={id} className="grid gap-1 rounded-card border border-line bg-card p-4">
          <Link
            to={paths.editArticle}
            params={{ id }}
            className="inline-flex min-h-11 items-center text-lg font-semibold"
          >
            {title}
          </Link>
          <p className="flex flex-wrap items-center gap-3">
            <Badge tone={statusWords[status].tone}>{statusWords[status].word()}</Badge>
            <span>{m.toolkit_version_number({ number })}</span>
            <span>{theme.name}</span>
            <span>{language === 'NL' ? m.language_nl() : m.language_en()}</span>
          </p>
          {publishedNumber !== null && publishedNumber !== number && (
            <p className="text-ink-soft">{m.toolkit_readers_see({ number: publishedNumber })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Nothing({ filtered }: { filtered: boolean }) {
  const taking = useEditing(takeStarterSet, ({ added }) =>
    announce({ text: m.toolkit_starter_taken({ count: added }) }),
  )
  if (filtered) return <EmptyState title={m.toolkit_none_so()} />
  return (
    <EmptyState title={m.toolkit_none()}>
      <p>{m.toolkit_starter_text()}</p>
      {taking.error && <Failure error={taking.error} />}
      <Button busy={taking.isPending} onClick={() => taking.mutate(undefined)}>
        {m.toolkit_starter()}
      </Button>
    </EmptyState>
  )
}

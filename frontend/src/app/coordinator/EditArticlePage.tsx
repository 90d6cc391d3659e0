import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { DraftForm, Preview } from '../../features/toolkit/DraftForm'
import {
  type ArticleVersion,
  draft,
  renewArticle,
  type Step,
  statusWords,
  takeStep,
  useEditing,
  versions,
} from '../../features/toolkit/editing'
import { History } from '../../features/toolkit/History'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { BackLink } from '../BackLink'
import { LoadedPage } from './LoadedPage'
import { Title } from './Title'

/** An article on its way: written, read by a second pair of eyes, let out; and all its versions. */
export function EditArticlePage() {
  const { id } = useParams({ strict: false })
  return id ? <Known id={id} /> : null
}

function Known({ id }: { id: string }) {
  const query = useQuery(versions(id))
  return (
    <>
      <BackLink to={paths.editorsList}>{m.nav_toolkit()}</BackLink>
      <LoadedPage query={query} rows={4}>
        {(all) => {
          const newest = all[0]
          return newest ? (
            <>
              <Title title={newest.title}>
                <Badge tone={statusWords[newest.status].tone}>
                  {statusWords[newest.status].word()}
                </Badge>
              </Title>
              <Work key={`${newest.number}-${newest.status}`} newest={newest} />
              <History versions={all} />
            </>
          ) : null
        }}
      </LoadedPage>
    </>
  )
}

function Work({ newest }: { newest: ArticleVersion }) {
  if (newest.status === 'DRAFT') return <Writing version={newest} />
  return (
    <div className="grid gap-5">
      {newest.status === 'REVIEW' ? <Reviewing version={newest} /> : <Renewing version={newest} />}
      <Preview words={newest} />
    </div>
  )
}

function Writing({ version }: { version: ArticleVersion }) {
  const query = useQuery(draft(version.articleId, version.number))
  const saved = useEditing(async (done: ArticleVersion) => done)
  return (
    <div className="grid gap-5">
      <Notice>
        <p>{m.toolkit_draft_next()}</p>
        <Steps version={version} steps={['review']} />
      </Notice>
      <Loaded query={query} rows={3}>
        {(loaded) => (
          <DraftForm
            key={loaded.etag}
            loaded={loaded}
            onSaved={(done) => {
              announce({ text: m.toolkit_saved() })
              saved.mutate(done)
            }}
          />
        )}
      </Loaded>
    </div>
  )
}

function Reviewing({ version }: { version: ArticleVersion }) {
  return (
    <Notice tone="warm">
      <p>{m.toolkit_review_next()}</p>
      <Steps version={version} steps={['publication', 'return']} />
    </Notice>
  )
}

const stepWords: Record<Step, { act: () => string; done: () => string }> = {
  review: { act: m.toolkit_ask_review, done: m.toolkit_asked_review },
  return: { act: m.toolkit_send_back, done: m.toolkit_sent_back },
  publication: { act: m.toolkit_publish, done: m.toolkit_is_published },
}

function Steps({ version, steps }: { version: ArticleVersion; steps: Step[] }) {
  const going = useEditing(async (step: Step) => {
    await takeStep(version, step)
    announce({ text: stepWords[step].done() })
  })
  return (
    <div className="mt-3 grid gap-3">
      {going.error && <Failure error={going.error} />}
      <div className="flex flex-wrap gap-3">
        {steps.map((step, index) => (
          <Button
            key={step}
            look={index === 0 ? 'primary' : 'secondary'}
            busy={going.isPending}
            onClick={() => going.mutate(step)}
          >
            {stepWords[step].act()}
          </Button>
        ))}
      </div>
    </div>
  )
}

function Renewing({ version }: { version: ArticleVersion }) {
  const renewing = useEditing(() =>
    renewArticle(version.articleId, {
      title: version.title,
      summary: version.summary,
      body: version.body,
      reason: m.toolkit_new_reason(),
    }),
  )
  return (
    <Notice>
      <p>{m.toolkit_published_next()}</p>
      {renewing.error && <Failure error={renewing.error} />}
      <Button className="mt-3" busy={renewing.isPending} onClick={() => renewing.mutate(undefined)}>
        {m.toolkit_renew()}
      </Button>
    </Notice>
  )
}

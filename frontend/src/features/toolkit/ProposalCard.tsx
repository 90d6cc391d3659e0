import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { announce } from '../../shared/announce'
import { dayOf, longDay } from '../../shared/dates'
import { Failure } from '../../shared/form/Failure'
import { Button } from '../../shared/ui/Button'
import { Select, TextField } from '../../shared/ui/controls'
import { MarkdownText } from '../../shared/ui/MarkdownText'
import { type EditorsArticle, useEditing } from './editing'
import { declineProposal, type Proposal, takeProposal } from './proposals'
import { referenceOf } from './reference'

interface Props {
  proposal: Proposal
  articles: EditorsArticle[]
  themes: { id: string; name: string }[]
  onTaken: (articleId: string) => void
}

/** A proposal and what an editor may do with it: into an article, a new one, or not. */
export function ProposalCard({ proposal, articles, themes, onTaken }: Props) {
  const { id, title, body, sourceName, proposedBy, proposedAt, language } = proposal
  const [where, setWhere] = useState('')
  const taking = useEditing(
    () => {
      const [kind, chosen = ''] = where.split(':')
      return takeProposal(
        id,
        kind === 'thema'
          ? { articleId: null, themeId: chosen, reference: referenceOf(title) }
          : { articleId: chosen, themeId: null, reference: null },
      )
    },
    ({ articleId }) => onTaken(articleId),
  )
  return (
    <li className="grid gap-4 rounded-card border border-line bg-card p-4 sm:p-5">
      <div>
        <h3 className="text-xl">{title}</h3>
        <p className="text-ink-soft">
          {m.proposal_by({ name: proposedBy ?? '…', day: longDay(dayOf(proposedAt)) })}
        </p>
        {sourceName && <p>{m.proposal_thanks({ name: sourceName })}</p>}
      </div>
      <MarkdownText body={body} />
      <Select
        id={`waar-${id}`}
        label={m.proposal_where()}
        value={where}
        onChange={({ target }) => setWhere(target.value)}
      >
        <option value="">{m.proposal_where_choose()}</option>
        <optgroup label={m.proposal_where_article()}>
          {articles
            .filter((article) => article.language === language)
            .map((article) => (
              <option key={article.id} value={`artikel:${article.id}`}>
                {article.title}
              </option>
            ))}
        </optgroup>
        <optgroup label={m.proposal_where_new()}>
          {themes.map((theme) => (
            <option key={theme.id} value={`thema:${theme.id}`}>
              {theme.name}
            </option>
          ))}
        </optgroup>
      </Select>
      {taking.error && <Failure error={taking.error} />}
      <Button
        className="justify-self-start"
        disabled={where === ''}
        busy={taking.isPending}
        onClick={() => taking.mutate(undefined)}
      >
        {m.proposal_take()}
      </Button>
      <Decline id={id} />
    </li>
  )
}

function Decline({ id }: { id: string }) {
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const declining = useEditing(
    (words: string) => declineProposal(id, words),
    () => announce({ text: m.proposal_declined() }),
  )
  return (
    <details>
      <summary className="min-h-11 py-2 font-semibold">{m.proposal_decline()}</summary>
      <div className="mt-2 grid max-w-2xl gap-3">
        <TextField
          id={`waarom-${id}`}
          label={m.proposal_why()}
          error={tried && !why.trim() ? m.form_required() : undefined}
          maxLength={500}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
        {declining.error && <Failure error={declining.error} />}
        <Button
          look="secondary"
          className="justify-self-start"
          busy={declining.isPending}
          onClick={() => {
            setTried(true)
            if (why.trim()) declining.mutate(why.trim())
          }}
        >
          {m.proposal_decline()}
        </Button>
      </div>
    </details>
  )
}

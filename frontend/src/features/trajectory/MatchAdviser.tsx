import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { m } from '../../paraglide/messages'
import { Failure } from '../../shared/form/Failure'
import { Loaded } from '../../shared/Loaded'
import { Badge } from '../../shared/ui/Badge'
import { Button } from '../../shared/ui/Button'
import { languageWords } from '../../shared/words'
import { type AdviserCandidate, candidates, matchAdviser, type Read } from './trajectoryDetails'
import { useTrajectoryAct } from './useTrajectoryAct'

/** Who could advise, with why; a person decides. Once somebody does, it can be handed over. */
export function MatchAdviser({ read }: { read: Read }) {
  const { data } = read
  const [open, setOpen] = useState(data.adviser === null)
  if (!open) {
    return (
      <Button look="secondary" className="justify-self-start" onClick={() => setOpen(true)}>
        {m.match_hand_over()}
      </Button>
    )
  }
  return <Candidates read={read} />
}

function Candidates({ read: { data, etag } }: { read: Read }) {
  const query = useQuery(candidates(data.id))
  const matching = useTrajectoryAct(
    data.id,
    (adviser: AdviserCandidate) => matchAdviser(data.id, etag, adviser.adviserId),
    m.said_adviser_matched,
  )
  return (
    <div className="grid gap-3">
      <h3 className="text-xl">{m.match_title()}</h3>
      <p className="text-ink-soft">{m.match_intro()}</p>
      {matching.error && <Failure error={matching.error} />}
      <Loaded query={query} rows={2}>
        {(found) =>
          found.length === 0 ? (
            <p>{m.match_nobody()}</p>
          ) : (
            <ul className="grid gap-3 lg:grid-cols-2">
              {found.map((candidate) => (
                <Candidate
                  key={candidate.adviserId}
                  candidate={candidate}
                  busy={matching.isPending}
                  choose={() => matching.mutate(candidate)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}

interface CandidateProps {
  candidate: AdviserCandidate
  busy: boolean
  choose: () => void
}

function Candidate({ candidate, busy, choose }: CandidateProps) {
  const { name, near, load, most, hasRoom, regions, languages } = candidate
  return (
    <li className="grid content-start gap-2 rounded-card border border-line bg-card p-4">
      <p className="font-semibold">{name}</p>
      <p className="flex flex-wrap gap-2">
        <Badge tone={near ? 'calm' : 'closed'}>{near ? m.match_near() : m.match_far()}</Badge>
        <Badge tone={hasRoom ? 'calm' : 'warm'}>{m.match_load({ load, most })}</Badge>
      </p>
      <p className="text-ink-soft">
        {regions.length > 0 ? regions.join(', ') : m.match_everywhere()}
        {' · '}
        {languages.map((language) => languageWords[language]()).join(', ')}
      </p>
      <Button look="secondary" className="justify-self-start" busy={busy} onClick={choose}>
        {m.match_choose()}
        <span className="sr-only">: {name}</span>
      </Button>
    </li>
  )
}

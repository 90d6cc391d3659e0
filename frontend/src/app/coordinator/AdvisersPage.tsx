import { useQuery } from '@tanstack/react-query'
import { AdviserForm } from '../../features/adviceprogramme/AdviserForm'
import { type Adviser, adviserCandidates, advisers } from '../../features/adviceprogramme/advisers'
import { m } from '../../paraglide/messages'
import { longDay } from '../../shared/dates'
import { paths } from '../../shared/paths'
import { Badge } from '../../shared/ui/Badge'
import { languageWords } from '../../shared/words'
import { RecordsPage } from './RecordsPage'

/** Who advises initiatives, and what each can do. */
export function AdvisersPage() {
  const { data: candidates = [] } = useQuery(adviserCandidates)
  return (
    <RecordsPage
      path={paths.advisers}
      records={advisers}
      words={{
        title: m.nav_advisers(),
        add: m.adviser_add(),
        none: m.adviser_none(),
        noneText: m.adviser_none_text(),
      }}
      columns={[
        { head: m.adviser_training(), cell: training },
        { head: m.adviser_most(), cell: ({ most }) => most },
        {
          head: m.adviser_languages(),
          cell: ({ languages }) => languages.map((each) => languageWords[each]()).join(', '),
        },
        {
          head: m.adviser_regions_short(),
          cell: ({ regions }) =>
            regions.join(', ') || (
              <span className="whitespace-nowrap">{m.adviser_everywhere()}</span>
            ),
        },
        { head: m.adviser_away_short(), cell: availability },
      ]}
      form={(props) => <AdviserForm {...props} candidates={candidates} />}
    />
  )
}

const training = ({ trainedOn }: Adviser) =>
  trainedOn ? longDay(trainedOn) : <Badge tone="warm">{m.adviser_not_trained()}</Badge>

const availability = ({ advises, awayUntil }: Adviser) => {
  if (!advises) return <Badge tone="closed">{m.adviser_no_more()}</Badge>
  return awayUntil ? m.adviser_until({ day: longDay(awayUntil) }) : '–'
}

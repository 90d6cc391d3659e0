import { useQuery } from '@tanstack/react-query'
import { Refusal } from '../../api/client'
import { OpeningSheet } from '../../features/action/OpeningSheet'
import { sheetOfEvening } from '../../features/action/sheets'
import { careWords } from '../../features/coregroup/careWords'
import { DivideTasks } from '../../features/evening/DivideTasks'
import { EnvelopeCode } from '../../features/evening/EnvelopeCode'
import { EveningSection } from '../../features/evening/EveningSection'
import { EveningNeeds, House } from '../../features/evening/House'
import { type Evening, myEvening } from '../../features/evening/myEvening'
import { PhoneNumbers } from '../../features/evening/PhoneNumbers'
import { ThemeChoice } from '../../features/evening/ThemeChoice'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { Button } from '../../shared/ui/Button'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'
import { KeptEveningDoor } from './KeptEveningDoor'

/** An evening without a coordinator: all of it on one page, on one laptop, or on paper. */
export function EveningPage() {
  const { token, open } = useLinkToken('evening-token')
  return (
    <div className="grid max-w-4xl gap-6 pt-10">
      <PageHead title={m.evening_title()} personal />
      <h1 className="text-4xl">{m.evening_title()}</h1>
      {token ? (
        <Known key={token} token={token} />
      ) : (
        <>
          <p>{m.evening_no_link()}</p>
          <EnvelopeCode onOpened={open} />
        </>
      )}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const query = useQuery(myEvening(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.core_link_ended()}</p>
  return (
    <Loaded query={query} rows={4}>
      {(evening) => <Opened evening={evening} token={token} />}
    </Loaded>
  )
}

function Opened({ evening, token }: { evening: Evening; token: string }) {
  const { doorList, leader } = evening
  return (
    <>
      <p className="text-xl">{m.evening_hello({ name: leader ?? '' })}</p>
      <div>
        <p className="font-display text-2xl font-bold">{doorList.title}</p>
        <p>{moment(doorList.startsAt)}</p>
        <p>{doorList.venue}</p>
      </div>
      <Contents />
      {evening.few && (
        <Notice tone="warm" title={m.evening_few_title()}>
          {m.evening_few()}
        </Notice>
      )}
      <House evening={evening} />
      <EveningNeeds evening={evening} />
      <EveningSection id="terugblik" title={m.evening_sheet()}>
        <OpeningSheet source={sheetOfEvening(token)} />
      </EveningSection>
      <KeptEveningDoor evening={evening} token={token} />
      <ThemeChoice evening={evening} token={token} />
      <DivideTasks evening={evening} token={token} taskWords={careWords} />
      <PhoneNumbers evening={evening} token={token} />
    </>
  )
}

const parts = [
  ['huis', m.evening_house],
  ['nodig', m.evening_needs],
  ['terugblik', m.evening_sheet],
  ['deur', m.evening_door],
  ['thema', m.evening_theme],
  ['taken', m.evening_tasks],
  ['nummers', m.evening_phones],
] as const

/** Straight to a part: an address with # would be read as another link, so the page scrolls by itself. */
function Contents() {
  return (
    <nav aria-label={m.evening_parts()} className="flex flex-wrap gap-2 print:hidden">
      {parts.map(([id, word]) => (
        <Button
          key={id}
          look="secondary"
          onClick={() => document.getElementById(id)?.scrollIntoView({ behavior: 'smooth' })}
        >
          {word()}
        </Button>
      ))}
      <Button look="quiet" onClick={() => window.print()}>
        {m.evening_print()}
      </Button>
    </nav>
  )
}

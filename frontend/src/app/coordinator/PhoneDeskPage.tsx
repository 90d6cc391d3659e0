import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { actingOrganisation } from '../../api/client'
import { CallerHistory } from '../../features/desk/CallerHistory'
import { CallList } from '../../features/desk/CallList'
import { DeskResult } from '../../features/desk/DeskResult'
import { DeskSignUp } from '../../features/desk/DeskSignUp'
import type { DeskReceipt } from '../../features/desk/deskSignUp'
import { contactKindWords, contactValueWords } from '../../features/desk/deskWords'
import { type Chosen, FindCaller } from '../../features/desk/FindCaller'
import { PaperCard } from '../../features/desk/PaperCard'
import { DeskInterest } from '../../features/interest/DeskInterest'
import { organisations } from '../../features/organisation/organisation'
import { neighbourhoods } from '../../features/place/places'
import { CallersStanding } from '../../features/standing/CallersStanding'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { buttonLook } from '../../shared/ui/buttonLook'
import { Title } from './Title'

/** The telephone: whom to call, and somebody who calls. */
export function PhoneDeskPage() {
  return (
    <>
      <div className="print:hidden">
        <Title title={m.nav_phone_desk()}>
          <Link
            to={paths.tableOffers}
            search={{ open: 'nieuw' }}
            className={buttonLook('secondary')}
          >
            {m.desk_offers_table()}
          </Link>
          <Link to={paths.newTrajectory} className={buttonLook('secondary')}>
            {m.desk_asks_advice()}
          </Link>
        </Title>
      </div>
      <div className="grid gap-10 xl:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <div className="order-2 xl:order-1">
          <CallList />
        </div>
        <div className="order-1 xl:order-2">
          <SomebodyCalls />
        </div>
      </div>
    </>
  )
}

/** One conversation: who it is, what they signed up for, and a new dialogue to come to. */
function SomebodyCalls() {
  const [conversation, setConversation] = useState(0)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [receipt, setReceipt] = useState<DeskReceipt | null>(null)
  const caller = useRef<HTMLInputElement>(null)
  const { data: all } = useQuery(organisations)
  const organisation = all?.find(({ id }) => id === actingOrganisation())

  // A new conversation begins where the name is typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each conversation anew.
  useEffect(() => caller.current?.focus(), [conversation])
  useEffect(() => {
    if (chosen) document.getElementById('dialogue')?.focus()
  }, [chosen])

  const next = () => {
    setConversation((count) => count + 1)
    setChosen(null)
    setReceipt(null)
  }
  return (
    <section aria-labelledby="iemand-belt" className="grid content-start gap-5">
      <h2 id="iemand-belt" className="text-2xl print:hidden">
        {m.desk_somebody_calls()}
      </h2>
      {receipt ? (
        <>
          <DeskResult receipt={receipt} onNext={next} />
          <PaperCard
            receipt={receipt}
            telephone={
              organisation
                ? { number: organisation.telephone, hours: organisation.telephoneHours }
                : null
            }
          />
        </>
      ) : (
        <>
          <FindCaller key={conversation} onChoose={setChosen} inputRef={caller} />
          {chosen && 'known' in chosen && (
            <>
              <CallerHistory callerId={chosen.known.id} name={chosen.known.name} />
              <CallersStanding callerId={chosen.known.id} />
              <Link
                to={paths.personFile}
                params={{ id: chosen.known.id }}
                className={`${buttonLook('quiet')} justify-self-start`}
              >
                {m.person_file_of({ name: chosen.known.name })}
              </Link>
            </>
          )}
          {chosen && (
            <>
              <h3 className="text-xl">{m.desk_new_registration()}</h3>
              <DeskSignUp
                key={'known' in chosen ? chosen.known.id : chosen.newName}
                chosen={chosen}
                onDone={setReceipt}
              />
            </>
          )}
          <HearOfTheNext key={`next-${conversation}`} />
        </>
      )}
    </section>
  )
}

const reachable = Object.keys(contactValueWords) as (keyof typeof contactValueWords)[]
const kinds = Object.fromEntries(
  reachable.map((kind) => [kind, { name: contactKindWords[kind], label: contactValueWords[kind] }]),
) as ComponentProps<typeof DeskInterest>['kinds']

function HearOfTheNext() {
  const { data } = useQuery(neighbourhoods.all)
  return data ? <DeskInterest neighbourhoods={data} kinds={kinds} /> : null
}

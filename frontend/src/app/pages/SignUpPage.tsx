import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Refusal } from '../../api/client'
import { type DialogueDetails, dialogue } from '../../features/dialogue/dialogues'
import { standingOf, takesPeople } from '../../features/dialogue/standing'
import { WhenAndWhere } from '../../features/dialogue/WhenAndWhere'
import { SignUpForm } from '../../features/registration/SignUpForm'
import type { Receipt } from '../../features/registration/signUp'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { BackLink } from '../BackLink'
import { PageHead } from '../PageHead'
import { NotFoundPage } from './NotFoundPage'

/** Fetched by who finds no seat here, as what else there is. */
const StandingNotice = lazy(async () => ({
  default: (await import('../../features/dialogue/StandingNotice')).StandingNotice,
}))
const Alternatives = lazy(async () => ({
  default: (await import('../../features/dialogue/Alternatives')).Alternatives,
}))

/** Fetched for a dialogue that returns. */
const OfCycle = lazy(async () => ({
  default: (await import('../../features/dialogue/OfCycle')).OfCycle,
}))

const receiptCard = () => import('../ReceiptCard')
const ReceiptCard = lazy(async () => ({ default: (await receiptCard()).ReceiptCard }))

/** Sign up, then read what happens next. A dialogue that filled up while one typed keeps the form. */
export function SignUpPage() {
  const { id } = useParams({ from: paths.signUp })
  const query = useQuery(dialogue(id))
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  // It is there before somebody sent the form: a line that goes just then keeps nobody from their receipt.
  useEffect(() => void receiptCard().catch(() => undefined), [])
  if (query.error instanceof Refusal && query.error.problem.status === 404) return <NotFoundPage />
  return (
    <div className="grid gap-6 pt-4">
      {!receipt && (
        <>
          <PageHead title={m.sign_up()} personal />
          <BackLink to={paths.dialogue} params={{ id }}>
            {m.back_to_dialogue()}
          </BackLink>
        </>
      )}
      <Loaded query={query}>
        {(found) =>
          receipt ? (
            <Suspense>
              <ReceiptCard dialogue={found} receipt={receipt} />
            </Suspense>
          ) : (
            <Form dialogue={found} onDone={setReceipt} />
          )
        }
      </Loaded>
    </div>
  )
}

function Form({
  dialogue,
  onDone,
}: {
  dialogue: DialogueDetails
  onDone: (receipt: Receipt) => void
}) {
  // How it stood when the person began: nobody loses what they typed because the last seat went.
  // On paper the code says that it was paper; nobody else says how they came.
  const { via }: { via?: string } = useSearch({ strict: false })
  const [openAtFirst] = useState(takesPeople(dialogue))
  return (
    <>
      <h1 className="text-4xl">{m.sign_up_for({ title: dialogue.title })}</h1>
      <div className="grid gap-10 lg:grid-cols-[1fr_22rem]">
        <aside
          aria-label={m.when_and_where()}
          className="self-start rounded-card border border-line bg-card p-6 lg:order-last"
        >
          <WhenAndWhere dialogue={dialogue} />
        </aside>
        <div className="max-w-prose">
          {openAtFirst ? (
            <div className="grid gap-8">
              {standingOf(dialogue) !== 'OPEN' && (
                <Suspense>
                  <StandingNotice dialogue={dialogue} />
                </Suspense>
              )}
              <div className="grid gap-2 empty:hidden">
                <Suspense>
                  <OfCycle dialogue={dialogue} />
                </Suspense>
              </div>
              <SignUpForm
                dialogueId={dialogue.id}
                seatsLeft={dialogue.seatsLeft}
                keptForNewcomers={dialogue.newcomersSeatsLeft}
                via={via === 'FLYER' ? via : 'WEB'}
                onDone={onDone}
              />
            </div>
          ) : (
            <div className="grid gap-8">
              {standingOf(dialogue) !== 'OPEN' && (
                <Suspense>
                  <StandingNotice dialogue={dialogue} />
                </Suspense>
              )}
              <Suspense>
                <Alternatives dialogueId={dialogue.id} />
              </Suspense>
            </div>
          )}
        </div>
      </div>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Refusal } from '../../api/client'
import {
  codeOf,
  type Invitation,
  invitation,
  type MyInvitations,
  myInvitations,
} from '../../features/keyfigure/invitations'
import { ShareLink } from '../../features/keyfigure/ShareLink'
import { Slips } from '../../features/keyfigure/Slips'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { invitationDrawer } from '../../shared/invitation'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { paths } from '../../shared/paths'
import { Button } from '../../shared/ui/Button'
import { buttonLook } from '../../shared/ui/buttonLook'
import { PageHead } from '../PageHead'

/** Where a slip or a shared link leads: when it is, and signing up for it. */
export function InvitationPage() {
  const { code } = useParams({ from: paths.invitation })
  return (
    <div className="grid max-w-prose gap-6 pt-10">
      <PageHead title={m.invited_title()} personal />
      <h1 className="text-4xl">{m.invited_title()}</h1>
      <Opened code={code}>{(found) => <Invited invitation={found} />}</Opened>
    </div>
  )
}

function Opened({
  code,
  children,
}: {
  code: string
  children: (found: Invitation) => React.ReactNode
}) {
  const query = useQuery(invitation(code))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 404 || status === 400) return <p>{m.invited_gone()}</p>
  return (
    <Loaded query={query} rows={2}>
      {children}
    </Loaded>
  )
}

function Invited({ invitation: { code, cycle, organisation, next } }: { invitation: Invitation }) {
  useEffect(() => sessionStorage.setItem(invitationDrawer, code), [code])
  return (
    <>
      <p className="text-xl">{m.invited_for({ cycle })}</p>
      <p>{m.invited_what()}</p>
      {next ? (
        <>
          <p>
            <span className="block font-display text-2xl font-bold">{next.title}</span>
            <span className="block first-letter:uppercase">{moment(next.startsAt)}</span>
            {next.venue}
          </p>
          <div className="flex flex-wrap gap-3">
            <Link
              to={paths.signUp}
              params={{ id: next.dialogueId }}
              className={`${buttonLook()} text-xl`}
            >
              {m.sign_up()}
            </Link>
            <Link
              to={paths.dialogue}
              params={{ id: next.dialogueId }}
              className={buttonLook('secondary')}
            >
              {m.invited_more()}
            </Link>
          </div>
        </>
      ) : (
        <p>{m.invited_none()}</p>
      )}
      <div className="border-t border-line pt-4">
        <p className="font-semibold">{m.footer_call_title()}</p>
        <TelephoneLine organisation={organisation} />
      </div>
    </>
  )
}

/** What who invites neighbours has by their own link: something to share, something on paper, and a count. */
export function MyInvitationsPage() {
  const { token } = useLinkToken('key-figure-token')
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.key_title()} personal />
      <h1 className="text-4xl">{m.key_title()}</h1>
      {token ? <Known key={token} token={token} /> : <p>{m.key_no_link()}</p>}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const query = useQuery(myInvitations(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.core_link_ended()}</p>
  return (
    <Loaded query={query} rows={3}>
      {(mine) => <Mine mine={mine} />}
    </Loaded>
  )
}

function Mine({ mine }: { mine: MyInvitations }) {
  const { name, cycle, invitation: address, atLeast, next, organisation } = mine
  return (
    <>
      <p className="text-xl">{m.key_hello({ name, cycle })}</p>
      <Part id="volgende" title={m.key_next()}>
        <p>{next ? `${moment(next.startsAt)} · ${next.venue}` : m.key_next_none()}</p>
      </Part>
      <Part id="delen" title={m.key_share_title()}>
        <p>{m.key_share_hint()}</p>
        <ShareLink mine={mine} />
      </Part>
      <Part id="briefje" title={m.key_slips_title()}>
        <p>{m.key_slips_hint()}</p>
        <Link
          to={paths.slips}
          params={{ code: codeOf(address) }}
          className={`${buttonLook('secondary')} justify-self-start`}
        >
          {m.key_slips()}
        </Link>
      </Part>
      <Part id="aantal" title={m.key_count_title()}>
        <p className="text-xl">{atLeast ? m.key_count({ count: atLeast }) : m.key_count_few()}</p>
        <p className="text-ink-soft">{m.key_count_why()}</p>
      </Part>
      <div className="border-t border-line pt-4">
        <p className="font-semibold">{m.core_question()}</p>
        <TelephoneLine organisation={organisation} />
      </div>
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-3 rounded-card border border-line bg-card p-6 shadow-xs"
    >
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Slips to print and cut. Nothing on them says who gives them. */
export function SlipsPage() {
  const { code } = useParams({ from: paths.slips })
  return (
    <div className="grid gap-6 pt-10 print:pt-0">
      <PageHead title={m.slip_title()} personal />
      <h1 className="text-4xl print:hidden">{m.slip_title()}</h1>
      <Button className="justify-self-start print:hidden" onClick={() => window.print()}>
        {m.slip_print()}
      </Button>
      <Opened code={code}>{(found) => <Slips invitation={found} />}</Opened>
    </div>
  )
}

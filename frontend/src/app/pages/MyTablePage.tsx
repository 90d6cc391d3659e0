import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Refusal } from '../../api/client'
import { WhenAndWhere } from '../../features/dialogue/WhenAndWhere'
import { TelephoneLine } from '../../features/organisation/TelephoneLine'
import { HoldMySeats } from '../../features/organiser/HoldMySeats'
import { MyGuests } from '../../features/organiser/MyGuests'
import { type MyTable, myTable } from '../../features/organiser/myTable'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { useLinkToken } from '../../shared/linkToken'
import { paths } from '../../shared/paths'
import { Notice } from '../../shared/ui/Notice'
import { PageHead } from '../PageHead'

/** Where the link of who offers a table leads. Nothing happens by only opening it. */
export function MyTablePage() {
  const { token } = useLinkToken('table-token')
  return (
    <div className="grid max-w-3xl gap-8 pt-10">
      <PageHead title={m.my_table_title()} personal />
      <h1 className="text-4xl">{m.my_table_title()}</h1>
      {token ? <Known key={token} token={token} /> : <p>{m.my_table_no_link()}</p>}
    </div>
  )
}

function Known({ token }: { token: string }) {
  const query = useQuery(myTable(token))
  const status = query.error instanceof Refusal ? query.error.problem.status : null
  if (status === 401 || status === 404) return <p>{m.my_table_link_ended()}</p>
  return (
    <Loaded query={query} rows={2}>
      {(table) => (
        <>
          <Standing table={table} />
          {table.canHold && <HoldMySeats key={table.held?.seats} table={table} token={token} />}
          {table.dialogue && <MyGuests table={table} token={token} />}
        </>
      )}
    </Loaded>
  )
}

/** How far it is: the talk to come, the dialogue it became, or why not. */
function Standing({ table }: { table: MyTable }) {
  const { dialogue, status, coming, tables } = table
  if (status === 'DECLINED') {
    return (
      <Notice title={m.my_table_declined()}>
        <p>{table.refusal}</p>
        <p>
          <Link to={paths.agenda}>{m.to_agenda()}</Link>
        </p>
      </Notice>
    )
  }
  if (!dialogue) {
    return (
      <Notice title={m.my_table_thanks({ name: table.name })}>
        <p>{m.my_table_talk()}</p>
      </Notice>
    )
  }
  return (
    <div className="grid gap-5 rounded-card border border-line bg-card p-6 shadow-xs sm:p-8">
      <p className="font-display text-2xl font-bold">
        {dialogue.status === 'DRAFT' ? (
          dialogue.title
        ) : (
          <Link to={paths.dialogue} params={{ id: dialogue.id }}>
            {dialogue.title}
          </Link>
        )}
      </p>
      {dialogue.status === 'CANCELLED' && <Notice tone="warm" title={m.standing_cancelled()} />}
      {dialogue.status === 'DRAFT' && <p>{m.my_table_draft()}</p>}
      <WhenAndWhere dialogue={dialogue} />
      {dialogue.status !== 'DRAFT' && (
        <p className="text-xl font-semibold">{m.my_table_coming({ count: coming, tables })}</p>
      )}
      <div className="border-t border-line pt-4">
        <p className="font-semibold">{m.my_registration_question()}</p>
        <TelephoneLine organisation={dialogue.organisation} />
      </div>
    </div>
  )
}

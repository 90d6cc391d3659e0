import { m } from '../../paraglide/messages'
import { ConfirmChange } from './ConfirmChange'
import { cancelMyPerson, type MyPerson, type MyRegistration, useChange } from './myRegistration'
import { notCancelled, personName } from './people'

interface Props {
  registration: MyRegistration
  token: string
}

/** Who come together. One of them can stay away without the others. */
export function MyParty({ registration, token }: Props) {
  const { people, canCancel } = registration
  const several = notCancelled(people).length > 1
  return (
    <div className="grid w-full gap-1">
      <h3 className="text-xl">{m.party_title()}</h3>
      <ul className="divide-y divide-line">
        {people.map((person) => (
          <li
            key={person.id}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4"
          >
            {person.cancelled ? (
              <span className="text-ink-soft">
                <s>{personName(person)}</s> ({m.person_cancelled()})
              </span>
            ) : (
              <span className="font-semibold">{personName(person)}</span>
            )}
            {canCancel && several && !person.cancelled && (
              <NotComing person={person} token={token} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function NotComing({ person, token }: { person: MyPerson; token: string }) {
  const cancelling = useChange(token, () => cancelMyPerson(token, person.id))
  const name = personName(person)
  return (
    <ConfirmChange
      label={m.person_not_coming({ name })}
      look="quiet"
      className="-me-3 ms-auto"
      question={{
        title: m.person_cancel_title({ name }),
        text: m.person_cancel_text({ name }),
        yes: m.person_cancel_yes({ name }),
        no: m.person_cancel_no(),
      }}
      danger
      change={cancelling}
    />
  )
}

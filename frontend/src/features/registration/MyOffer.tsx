import { m } from '../../paraglide/messages'
import { moment } from '../../shared/dates'
import { Button } from '../../shared/ui/Button'
import { ChangeRefused } from './ChangeRefused'
import { ConfirmChange } from './ConfirmChange'
import { acceptMyOffer, letMyOfferPass, type MyRegistration, useChange } from './myRegistration'
import { notCancelled } from './people'

interface Props {
  registration: MyRegistration
  token: string
}

/** A seat that is mine if I say so in time. Saying no costs nothing but this seat. */
export function MyOffer({ registration, token }: Props) {
  const accepting = useChange(token, acceptMyOffer)
  const passing = useChange(token, letMyOfferPass)
  const count = notCancelled(registration.people).length
  return (
    <div className="grid gap-4 rounded-card border-2 border-sun bg-sun-soft p-5">
      {registration.offerExpiresAt && (
        <p className="text-xl font-semibold">
          {m.offer_until({ moment: moment(registration.offerExpiresAt) })}
        </p>
      )}
      {count > 1 && <p>{m.offer_party({ count })}</p>}
      <ChangeRefused error={accepting.error} />
      <Button
        className="justify-self-start text-xl"
        busy={accepting.isPending}
        onClick={() => accepting.mutate()}
      >
        {count > 1 ? m.offer_accept_party() : m.offer_accept()}
      </Button>
      <p className="border-t border-line-strong pt-4">{m.offer_pass_means()}</p>
      <div>
        <ConfirmChange
          label={m.offer_pass()}
          question={{
            title: m.pass_title(),
            text: m.pass_text(),
            yes: m.pass_yes(),
            no: m.pass_no(),
          }}
          change={passing}
        />
      </div>
    </div>
  )
}

import { m } from '../../paraglide/messages'
import { ConfirmChange } from './ConfirmChange'
import { cancelMine, type MyRegistration, useChange } from './myRegistration'
import { notCancelled } from './people'

interface Props {
  registration: MyRegistration
  token: string
}

/** The way out: giving the seats back, or leaving the queue. */
export function CancelMine({ registration, token }: Props) {
  const cancelling = useChange(token, cancelMine, 'CANCEL')
  const seated = registration.status === 'CONFIRMED'
  return (
    <ConfirmChange
      {...wordsFor(registration)}
      look={seated ? 'secondary' : 'quiet'}
      danger
      change={cancelling}
    />
  )
}

function wordsFor({ status, people, dialogue: { title } }: MyRegistration) {
  const several = notCancelled(people).length > 1
  if (status === 'CONFIRMED') return several ? party(title) : alone(title)
  const words = several ? waitingParty(title) : waitingAlone(title)
  return status === 'OFFERED' ? { ...words, label: m.stop_waiting_offered() } : words
}

const alone = (title: string) => ({
  label: m.cancel_registration(),
  question: {
    title: m.cancel_title(),
    text: m.cancel_text({ title }),
    yes: m.cancel_yes(),
    no: m.cancel_no(),
  },
})

const party = (title: string) => ({
  label: m.cancel_party(),
  question: {
    title: m.cancel_party_title(),
    text: m.cancel_party_text({ title }),
    yes: m.cancel_party_yes(),
    no: m.cancel_party_no(),
  },
})

const waitingAlone = (title: string) => ({
  label: m.stop_waiting(),
  question: {
    title: m.stop_waiting_title(),
    text: m.stop_waiting_text({ title }),
    yes: m.stop_waiting_yes(),
    no: m.stop_waiting_no(),
  },
})

const waitingParty = (title: string) => ({
  label: m.stop_waiting_party(),
  question: {
    title: m.stop_waiting_party_title(),
    text: m.stop_waiting_party_text({ title }),
    yes: m.stop_waiting_party_yes(),
    no: m.stop_waiting_party_no(),
  },
})

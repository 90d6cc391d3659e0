import { m } from '../../paraglide/messages'

/** The place in the queue, large: the one thing to remember. */
export function WaitingNumber({ number, people }: { number: number; people: number }) {
  return (
    <p className="justify-self-start rounded-card bg-sun-soft px-5 py-3 font-display text-3xl font-bold">
      {people > 1 ? m.your_party_number({ number }) : m.your_number({ number })}
    </p>
  )
}

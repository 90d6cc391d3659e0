import { m } from '../../paraglide/messages'
import { needWords } from '../../shared/needs'
import type { Guest } from './guests'
import { notCancelled } from './people'

const peopleWho = (guests: readonly Guest[], status: Guest['status']) =>
  guests.filter((guest) => guest.status === status).flatMap((guest) => notCancelled(guest.people))

/** How many come and what they need, without a name: to send to a host or a kitchen. Who waits is counted apart. */
export function countsOf(guests: readonly Guest[]) {
  const people = peopleWho(guests, 'CONFIRMED')
  const wishes = new Map<string, number>()
  for (const words of people.flatMap((person) => needWords(person.needs))) {
    wishes.set(words, (wishes.get(words) ?? 0) + 1)
  }
  return {
    people: people.length,
    firstTimers: people.filter((person) => person.firstTime === true).length,
    offered: peopleWho(guests, 'OFFERED').length,
    waiting: peopleWho(guests, 'WAITING').length,
    wishes: [...wishes].map(([words, count]) => ({ words, count })),
  }
}

/** The counts as sentences, the weightiest first. */
export function countsInWords(guests: readonly Guest[]): string[] {
  const { people, firstTimers, offered, waiting, wishes } = countsOf(guests)
  return [
    m.counts_people({ count: people }),
    m.counts_first_timers({ count: firstTimers }),
    ...(offered > 0 ? [m.counts_offered({ count: offered })] : []),
    ...(waiting > 0 ? [m.counts_waiting({ count: waiting })] : []),
    ...wishes.map(({ words, count }) => `${count} × ${words}`),
  ]
}

/** The counts as lines to paste into a mail. */
export const countsAsText = (title: string, guests: readonly Guest[]) =>
  [title, ...countsInWords(guests)].join('\n')

import { m } from '../../paraglide/messages'
import type { Gone, Term } from './retention'

interface Kept {
  term: Term
  gone: keyof Gone
  what: () => string
  from: () => string
  choices: number[]
  words: (count: number) => string
}

const days = (count: number) => (count === 1 ? m.retention_day() : m.retention_days({ count }))
const months = (count: number) =>
  count === 1 ? m.retention_month() : m.retention_months({ count })

/** What is kept apart, what goes first at the top; the choices stay within the limits of the server. */
export const terms: Kept[] = [
  {
    term: 'needsDays',
    gone: 'needs',
    what: m.retention_needs,
    from: m.retention_after_dialogue,
    choices: [1, 3, 7, 14, 30],
    words: days,
  },
  {
    term: 'messageDays',
    gone: 'messages',
    what: m.retention_messages,
    from: m.retention_after_message,
    choices: [30, 60, 90, 180, 365],
    words: days,
  },
  {
    term: 'teamMonths',
    gone: 'teamMembers',
    what: m.retention_team,
    from: m.retention_after_dialogue,
    choices: [1, 3, 6, 12, 24],
    words: months,
  },
  {
    term: 'peopleMonths',
    gone: 'people',
    what: m.retention_people,
    from: m.retention_after_last_dialogue,
    choices: [6, 12, 18, 24, 36],
    words: months,
  },
]

import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import type { Overview } from './overview'

type Attention = Overview['attention'][number]
type Kind = Attention['kind']

interface Step {
  says: (of: { count: number }) => string
  /** What to do about it, as the words of the link. */
  step: () => string
  to:
    | typeof paths.dialoguePlan
    | typeof paths.editDialoguePlan
    | typeof paths.messages
    | typeof paths.tableOffers
  search?: Record<string, string>
}

/** What each kind of trouble is called, and the one next step out of it. */
export const steps: Record<Kind, Step> = {
  FEW_PEOPLE: { says: m.attention_few_people, step: m.step_few_people, to: paths.dialoguePlan },
  DECISION_NEEDED: {
    says: m.attention_decision_needed,
    step: m.step_decision_needed,
    to: paths.dialoguePlan,
  },
  NO_FACILITATOR: {
    says: m.attention_no_facilitator,
    step: m.step_no_facilitator,
    to: paths.editDialoguePlan,
  },
  NO_HOST: { says: m.attention_no_host, step: m.step_no_host, to: paths.editDialoguePlan },
  NOT_PUBLISHED: {
    says: m.attention_not_published,
    step: m.step_not_published,
    to: paths.dialoguePlan,
  },
  NOT_CLOSED: { says: m.attention_not_closed, step: m.step_not_closed, to: paths.dialoguePlan },
  TABLE_OFFERS_WAIT: {
    says: m.attention_table_offers,
    step: m.step_table_offers,
    to: paths.tableOffers,
    search: { status: 'NEW' },
  },
  MESSAGES_FAILED: {
    says: m.attention_messages_failed,
    step: m.step_messages_failed,
    to: paths.messages,
    search: { status: 'FAILED' },
  },
}

import type { components } from '../api/schema'
import { m } from '../paraglide/messages'

type Channel = components['schemas']['Channel']

/** How people will hear it. Who has no mail is called by somebody; who has nothing finds a notice. */
export const toldWords: Record<Channel, () => string> = {
  EMAIL: m.told_by_email,
  TEXT: m.told_by_text,
  CALL: m.told_by_call,
  LETTER: m.told_by_letter,
  NONE: m.told_at_the_door,
}

import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'

export type Invited = components['schemas']['DialogueDetails']

/** Where the code leads: straight to signing up. It says which dialogue, and nothing of who scans it. */
export const signUpAddress = ({ id }: Pick<Invited, 'id'>) =>
  `${location.origin}${paths.signUp.replace('$id', id)}`

/** Short enough to copy by hand: the agenda, where the dialogue stands. */
export const shortAddress = () => location.host

/** The longer a title, the smaller its letters: it never pushes the telephone number off the paper. */
export function titleSize({ length }: string): 'large' | 'middle' | 'small' {
  if (length <= 32) return 'large'
  return length <= 70 ? 'middle' : 'small'
}

/** What helps somebody decide to come. What a place lacks is asked by telephone, whose number stands beside it. */
export function goodToKnow({ price, food, childrenWelcome, interpreter, venue }: Invited) {
  return [
    price ?? m.free(),
    food,
    childrenWelcome && m.fact_children_yes(),
    interpreter && m.fact_interpreter({ interpreter }),
    venue.stepFree ? m.access_step_free() : m.access_steps(),
    venue.accessibleToilet && m.access_toilet(),
    venue.hearingLoop && m.access_hearing_loop(),
  ]
    .filter((fact): fact is string => Boolean(fact))
    .map(withStop)
}

/** Facts stand one after another: each ends as a sentence does. */
const withStop = (fact: string) => (/[.!?…]$/.test(fact) ? fact : `${fact}.`)

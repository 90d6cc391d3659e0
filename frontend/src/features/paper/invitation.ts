import type { components } from '../../api/schema'
import { m } from '../../paraglide/messages'
import { paths } from '../../shared/paths'
import { languageWords } from '../../shared/words'

export type Invited = components['schemas']['DialogueDetails']

/** Where the code leads: straight to signing up. It says which dialogue and that it stood on paper, and nothing of who scans it. */
export const signUpAddress = ({ id }: Pick<Invited, 'id'>) =>
  `${location.origin}${paths.signUp.replace('$id', id)}?via=FLYER`

/** Short enough to copy by hand: the agenda, where the dialogue stands. */
export const shortAddress = () => location.host

/** The longer a title, the smaller its letters: it never pushes the telephone number off the paper. */
export function titleSize({ length }: string): 'large' | 'middle' | 'small' {
  if (length <= 32) return 'large'
  return length <= 70 ? 'middle' : 'small'
}

/** What helps somebody decide to come. What a place lacks is asked by telephone, whose number stands beside it. */
export function goodToKnow(dialogue: Invited) {
  const { price, food, childrenWelcome, interpreter, language, venue } = dialogue
  return [
    price ?? m.free(),
    food,
    childrenWelcome && m.fact_children_yes(),
    interpreter && m.fact_interpreter({ interpreter }),
    language !== 'NL' && m.paper_spoken({ language: languageWords[language]() }),
    venue.stepFree ? m.access_step_free() : m.access_steps(),
    venue.accessibleToilet && m.access_toilet(),
    venue.hearingLoop && m.access_hearing_loop(),
  ]
    .filter((fact): fact is string => Boolean(fact))
    .map(asSentence)
}

/** Facts were typed one by one, and stand here one after another. */
const asSentence = (fact: string) =>
  fact.charAt(0).toLocaleUpperCase('nl') + fact.slice(1) + (/[.!?…]$/.test(fact) ? '' : '.')

/** How much there is to tell, in letters: with more, all of it is set smaller before the telephone number falls off. */
export function toldOf(dialogue: Invited): 'little' | 'much' | 'very-much' {
  const { title, venue, organisation } = dialogue
  const words = [
    title,
    venue.name,
    venue.street,
    organisation.telephoneHours,
    ...goodToKnow(dialogue),
  ]
  const { length } = words.join(' ')
  if (length <= 380) return 'little'
  return length <= 580 ? 'much' : 'very-much'
}

import type { components } from '../api/schema'
import { m } from '../paraglide/messages'

type Needs = components['schemas']['Needs']

/** What one person needs in words, the shortest that a host understands. */
export function needWords(needs: Needs | null): string[] {
  if (!needs) return []
  return [
    needs.hardOfHearing && m.guest_hearing(),
    needs.stepFree && m.guest_step_free(),
    needs.interpreterLanguage && m.guest_interpreter({ language: needs.interpreterLanguage }),
    needs.diet && m.guest_diet({ diet: needs.diet }),
    needs.childAlong && m.guest_child(),
    needs.buddy && m.guest_buddy(),
    needs.other,
  ].filter((words): words is string => Boolean(words))
}

import { contactKindWords } from '../../features/desk/deskWords'
import { spokenNumber } from '../../features/desk/telephone'
import type { FoundPerson } from '../../features/directory/people'

/** How somebody is reached, as one says it. */
export function reached({ kind, value }: FoundPerson['contact']): string {
  if (!value) return contactKindWords[kind]()
  return kind === 'MOBILE' || kind === 'LANDLINE' ? spokenNumber(value) : value
}

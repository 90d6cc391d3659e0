import { contactKindWords } from '../../features/desk/deskWords'
import type { FoundPerson } from '../../features/directory/people'
import { spokenNumber } from '../../shared/telephone'

/** How somebody is reached, as one says it. */
export function reached({ kind, value }: FoundPerson['contact']): string {
  if (!value) return contactKindWords[kind]()
  return kind === 'MOBILE' || kind === 'LANDLINE' ? spokenNumber(value) : value
}

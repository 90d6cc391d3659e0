import { m } from '../../paraglide/messages'

interface Known {
  name: string | null
  cancelled: boolean
}

/** Somebody's name, or what we call who was signed up without one. */
export const personName = ({ name }: Pick<Known, 'name'>) => name ?? m.a_guest()

/** Those of a party who have not cancelled. */
export const notCancelled = <P extends Known>(people: readonly P[]) =>
  people.filter(({ cancelled }) => !cancelled)

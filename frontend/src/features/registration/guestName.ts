import type { Guest } from './guests'

/** The people of one registration, as one says them: "Ria + Ahmed". */
export const nameOf = (guest: Guest) => guest.people.map(({ name }) => name).join(' + ')

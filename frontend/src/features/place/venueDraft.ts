import { type Mistake, missing } from '../../shared/form/mistakes'
import type { NewVenue, Venue } from './places'

export interface RoomDraft {
  name: string
  seats: string
}

export interface VenueDraft {
  name: string
  street: string
  houseNumber: string
  postcode: string
  town: string
  neighbourhoodId: string
  stepFree: boolean
  accessibleToilet: boolean
  hearingLoop: boolean
  directions: string
  rooms: RoomDraft[]
}

export const newVenue: VenueDraft = {
  name: '',
  street: '',
  houseNumber: '',
  postcode: '',
  town: '',
  neighbourhoodId: '',
  stepFree: false,
  accessibleToilet: false,
  hearingLoop: false,
  directions: '',
  rooms: [],
}

export const draftOf = (venue: Venue): VenueDraft => ({
  name: venue.name,
  street: venue.street,
  houseNumber: venue.houseNumber,
  postcode: venue.postcode,
  town: venue.town,
  neighbourhoodId: venue.neighbourhood.id,
  stepFree: venue.stepFree,
  accessibleToilet: venue.accessibleToilet,
  hearingLoop: venue.hearingLoop,
  directions: venue.directions ?? '',
  rooms: venue.rooms.map(({ name, seats }) => ({ name, seats: String(seats) })),
})

export const bodyOf = (draft: VenueDraft): NewVenue => ({
  ...draft,
  directions: draft.directions.trim() || null,
  rooms: draft.rooms.map(({ name, seats }) => ({ name, seats: Number(seats) })),
})

export function mistakesIn(draft: VenueDraft): Mistake[] {
  const rooms = draft.rooms.flatMap((room, index) =>
    missing(room, ['name', 'seats']).map(({ pointer, detail }) => ({
      pointer: `/rooms/${index}${pointer}`,
      detail,
    })),
  )
  const address = ['street', 'houseNumber', 'postcode', 'town'] as const
  return [...missing(draft, ['name', 'neighbourhoodId', ...address]), ...rooms]
}

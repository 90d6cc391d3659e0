import type { components } from '../../api/schema'
import { recordsOf } from '../../shared/records'

type Schemas = components['schemas']
export type Venue = Schemas['Venue']
export type NewVenue = Schemas['NewVenue']
export type Neighbourhood = Schemas['Neighbourhood']
export type NewNeighbourhood = Schemas['NewNeighbourhood']

export const venues = recordsOf<Venue, NewVenue>('venues')
export const neighbourhoods = recordsOf<Neighbourhood, NewNeighbourhood>('neighbourhoods')

import { useQuery } from '@tanstack/react-query'
import { neighbourhoods, type Venue, venues } from '../../features/place/places'
import { VenueForm } from '../../features/place/VenueForm'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { paths } from '../../shared/paths'
import { RecordsPage } from './RecordsPage'

const accessOf = (venue: Venue) =>
  [
    venue.stepFree && m.access_short_step_free(),
    venue.accessibleToilet && m.access_short_toilet(),
    venue.hearingLoop && m.access_short_loop(),
  ]
    .filter(Boolean)
    .join(', ') || '–'

export function VenuesPage() {
  const choices = useQuery(neighbourhoods.all)
  return (
    <RecordsPage
      path={paths.venues}
      records={venues}
      words={{
        title: m.nav_venues(),
        add: m.venue_add(),
        none: m.venue_none(),
        noneText: m.venue_none_text(),
      }}
      columns={[
        {
          head: m.venue_address(),
          cell: (venue) => `${venue.street} ${venue.houseNumber}, ${venue.town}`,
        },
        { head: m.neighbourhood(), cell: (venue) => venue.neighbourhood.name },
        {
          head: m.venue_rooms(),
          cell: (venue) =>
            venue.rooms.length === 0 ? (
              '–'
            ) : (
              <ul>
                {venue.rooms.map((room) => (
                  <li key={room.id}>{m.room_with_seats(room)}</li>
                ))}
              </ul>
            ),
        },
        { head: m.venue_access(), cell: accessOf },
      ]}
      form={(props) => (
        <Loaded query={choices}>
          {(found) => <VenueForm {...props} neighbourhoods={found} />}
        </Loaded>
      )}
    />
  )
}

package nl.buurtdialoog.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.shared.NameCursor;

/** The organisation's venues with their rooms, in two queries however many there are. */
@ApplicationScoped
class VenueList {

    @Inject
    EntityManager entities;

    List<VenueDetails> after(UUID organisationId, NameCursor cursor, int most) {
        var venues = entities.createQuery("""
                        select v.id, v.name, v.street, v.houseNumber, v.postcode, v.town,
                            n.id, n.name, n.municipality, n.region,
                            v.stepFree, v.accessibleToilet, v.hearingLoop, v.directions, v.latitude, v.longitude
                        from Venue v join v.neighbourhood n
                        where v.organisationId = :organisation and (v.name, v.id) > (:name, :id)
                        order by v.name, v.id""", Tuple.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", cursor.name())
                .setParameter("id", cursor.id())
                .setMaxResults(most)
                .getResultList();
        var rooms = rooms(
                organisationId,
                venues.stream().map(venue -> venue.get(0, UUID.class)).toList());
        return venues.stream().map(venue -> details(venue, rooms)).toList();
    }

    private Map<UUID, List<RoomDetails>> rooms(UUID organisationId, List<UUID> venues) {
        return entities.createQuery("""
                        select r.venue.id, r.id, r.name, r.seats from Room r
                        where r.organisationId = :organisation and r.venue.id in :venues
                        order by r.position""", Tuple.class)
                .setParameter("organisation", organisationId)
                .setParameter("venues", venues)
                .getResultStream()
                .collect(groupingBy(room -> room.get(0, UUID.class), mapping(VenueList::room, toList())));
    }

    private static RoomDetails room(Tuple row) {
        return new RoomDetails(row.get(1, UUID.class), row.get(2, String.class), row.get(3, Integer.class));
    }

    private static VenueDetails details(Tuple row, Map<UUID, List<RoomDetails>> rooms) {
        var id = row.get(0, UUID.class);
        return new VenueDetails(
                id,
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                new NeighbourhoodDetails(
                        row.get(6, UUID.class),
                        row.get(7, String.class),
                        row.get(8, String.class),
                        row.get(9, String.class)),
                row.get(10, Boolean.class),
                row.get(11, Boolean.class),
                row.get(12, Boolean.class),
                row.get(13, String.class),
                rooms.getOrDefault(id, List.of()),
                row.get(14, Double.class),
                row.get(15, Double.class));
    }
}

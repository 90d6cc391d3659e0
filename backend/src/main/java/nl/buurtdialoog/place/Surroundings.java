package nl.buurtdialoog.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Where places are, and how far from each other as the crow flies. */
@ApplicationScoped
public class Surroundings {

    @Inject
    Session session;

    @Inject
    Postcodes postcodes;

    /** A venue that dialogues may be near to. */
    record Spot(
            UUID id,
            String postcode,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        Optional<Point> point() {
            return latitude == null || longitude == null
                    ? Optional.empty()
                    : Optional.of(new Point(latitude, longitude));
        }
    }

    /** Where a postcode is: in our table, or else in the middle of the organisation's venues that have it. */
    public Optional<Point> of(UUID organisationId, String postcode) {
        return postcodes
                .centre(postcode)
                .or(() -> middle(spots(organisationId).stream()
                        .filter(spot -> Postcodes.digits(spot.postcode).equals(Postcodes.digits(postcode)))
                        .flatMap(spot -> spot.point().stream())
                        .toList()));
    }

    /** How far the organisation's venues are. Those of which nobody knows where they are, are left out. */
    public Map<UUID, Integer> metresFrom(UUID organisationId, Point here) {
        var metres = new HashMap<UUID, Integer>();
        for (var spot : spots(organisationId)) {
            spot.point()
                    .or(() -> postcodes.centre(spot.postcode))
                    .ifPresent(there -> metres.put(spot.id, here.metresTo(there)));
        }
        return metres;
    }

    private List<Spot> spots(UUID organisationId) {
        return session.createSelectionQuery(
                        "select new nl.buurtdialoog.place.Surroundings$Spot(id, postcode, latitude, longitude) from Venue"
                                + " where organisationId = :organisation",
                        Spot.class)
                .setParameter("organisation", organisationId)
                .list();
    }

    private static Optional<Point> middle(List<Point> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(
                        points.stream().mapToDouble(Point::latitude).average().orElseThrow(),
                        points.stream().mapToDouble(Point::longitude).average().orElseThrow()));
    }
}

package nl.buurtdialoog.action;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.place.Venue;

/** The editions of a cycle, as rows, with the actions that they agreed. */
public record Editions(Coordinator coordinator, UUID cycle, Venue venue) {

    public static Editions ofACycle(Coordinator coordinator) {
        var venue = Given.aVenue(coordinator.organisationId);
        var cycle = UUID.randomUUID();
        Given.asOwner(
                "insert into cycle (id, organisation_id, name, neighbourhood_id, venue_id, format, language, tables,"
                        .concat(
                                " seats_per_table, duration_minutes, rule, began_on, start_time, created_at) values ('%1$s', '%2$s',"
                                        + " 'Cyclus %1$s', '%3$s', '%4$s', 'APPRECIATIVE', 'NL', 2, 8, 120, 'FREQ=WEEKLY;INTERVAL=8',"
                                        + " current_date, '19:30', now())")
                        .formatted(cycle, coordinator.organisationId, venue.neighbourhood.id, venue.id));
        return new Editions(coordinator, cycle, venue);
    }

    /** An edition that is published, so many days from now; also in the past. */
    public UUID edition(int number, int daysFromNow) {
        var id = Given.aPublishedDialogue(
                coordinator.organisationId,
                Given.aWish(coordinator.organisationId).at(venue.id));
        Given.asOwner(
                "update dialogue set cycle_id = '%s', edition_number = %d, rhythm_date = current_date where id = '%s'"
                        .formatted(cycle, number, id));
        moves(id, Instant.now().plus(Duration.ofDays(daysFromNow)));
        return id;
    }

    public void moves(UUID dialogue, Instant startsAt) {
        Given.asOwner(
                "update dialogue set starts_at = '%1$s', ends_at = '%1$s'::timestamptz + interval '2 hours', registration_closes_at = '%1$s' where id = '%2$s'"
                        .formatted(startsAt, dialogue));
    }

    public static Map<String, Object> wish(UUID dialogue, String title) {
        var wish = new HashMap<String, Object>();
        wish.put("dialogueId", dialogue);
        wish.put("kind", "CONNECTING");
        wish.put("title", title);
        wish.put("firstStep", "Vragen of de tafels op het plein mogen staan");
        wish.put("helpShown", false);
        return wish;
    }

    public String agrees(UUID dialogue, String title) {
        return coordinator
                .posts("/actions", wish(dialogue, title))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> owner(String name, String email) {
        return Map.of(
                "part", "OWNER", "name", name, "contact", Map.of("kind", "EMAIL", "value", email), "language", "NL");
    }
}

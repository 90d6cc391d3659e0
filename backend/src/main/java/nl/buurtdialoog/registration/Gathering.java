package nl.buurtdialoog.registration;

import java.time.Duration;
import java.time.Instant;
import nl.buurtdialoog.dialogue.Dialogue;
import org.jspecify.annotations.Nullable;

/**
 * What, when and where: what stands in everything we write about a registration.
 *
 * @param price null for free
 */
record Gathering(
        String title,
        Instant startsAt,
        Instant endsAt,
        String venue,
        String street,
        String postcode,
        String town,
        @Nullable String price) {

    static Gathering of(Dialogue dialogue) {
        var venue = dialogue.venue;
        return new Gathering(
                dialogue.title,
                dialogue.startsAt,
                dialogue.endsAt,
                venue.name,
                venue.street + " " + venue.houseNumber,
                venue.postcode,
                venue.town,
                dialogue.price);
    }

    /** One that does not exist, to show what messages look like. */
    static Gathering sample(Instant startsAt) {
        return new Gathering(
                "Erbij horen in de buurt",
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                "Buurthuis De Zon",
                "Zonnestraat 12",
                "3512 AB",
                "Utrecht",
                null);
    }
}

package nl.buurtdialoog.dialogue;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.buurtdialoog.message.Letter.Fact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What, when and where: what stands in everything we write about a dialogue.
 *
 * @param price null for free
 */
public record Gathering(
        String title,
        Instant startsAt,
        Instant endsAt,
        String venue,
        String street,
        String postcode,
        String town,
        @Nullable String price) {

    public static Gathering of(Dialogue dialogue) {
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

    /** One that does not exist, in nine days, to show what messages look like. */
    public static Gathering sample(Instant now) {
        var startsAt =
                now.atZone(AMSTERDAM).plusDays(9).with(LocalTime.of(19, 30)).toInstant();
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

    /** What a letter tells of it, in this language. */
    public List<Fact> facts(Language language) {
        var words = GatheringWords.in(language);
        return List.of(
                new Fact(words.what, title),
                new Fact(words.when, words.moment(startsAt, endsAt)),
                new Fact(words.where, "%s, %s, %s %s".formatted(venue, street, postcode, town)),
                new Fact(words.price, price == null ? words.free : price));
    }
}

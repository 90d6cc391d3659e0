package nl.buurtdialoog.programme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.buurtdialoog.place.Venue;
import org.jspecify.annotations.Nullable;

/** A venue that is there already, or one that an earlier row of the file brings. */
final class KnownVenue {

    private static final Map<Column, Function<VenueFacts, Object>> FACTS = facts();

    final VenueFacts facts;
    final @Nullable Venue venue;

    /** How many people each room holds; a room that the file brings holds what its fullest dialogue needs. */
    final Map<String, Integer> rooms = new LinkedHashMap<>();

    KnownVenue(Venue venue) {
        this.facts = VenueFacts.of(venue);
        this.venue = venue;
        venue.rooms.forEach(room -> rooms.put(room.name, room.seats));
    }

    KnownVenue(VenueFacts facts) {
        this.facts = facts;
        this.venue = null;
    }

    /** Refuses cells that tell something else of this venue: a programme makes venues, and never changes one. */
    void compare(Row row) {
        var told = VenueFacts.of(row);
        FACTS.forEach((column, fact) -> {
            if (row.isFilled(column) && !same(fact.apply(told), fact.apply(facts))) {
                row.refuse(column, FileMistake.VENUE_DIFFERS, shown(fact.apply(facts)));
            }
        });
    }

    /** The room the row names, or null; one that cannot hold the tables is refused. */
    @Nullable
    String room(Row row, @Nullable String named, int seats) {
        if (named == null) {
            return null;
        }
        if (venue == null) {
            rooms.merge(named, seats, Math::max);
            return named;
        }
        var known = rooms.keySet().stream().filter(named::equalsIgnoreCase).findFirst();
        if (known.isEmpty()) {
            row.refuse(Column.ROOM, FileMistake.ROOM_UNKNOWN);
        } else if (Objects.requireNonNull(rooms.get(known.get())) < seats) {
            row.refuse(Column.ROOM, FileMistake.ROOM_TOO_SMALL, Objects.requireNonNull(rooms.get(known.get())));
        }
        return known.orElse(named);
    }

    /** Equal for one venue only: no two have both the name and the postcode. */
    String key() {
        return (facts.name() + "~" + facts.postcode()).toLowerCase(Locale.ROOT);
    }

    private static Object shown(Object fact) {
        return fact instanceof Boolean yes ? Words.YES_OR_NO.wordFor(yes) : fact;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof String text ? text.equalsIgnoreCase((String) other) : one.equals(other);
    }

    private static Map<Column, Function<VenueFacts, Object>> facts() {
        var facts = new HashMap<Column, Function<VenueFacts, Object>>();
        facts.put(Column.STREET, VenueFacts::street);
        facts.put(Column.HOUSE_NUMBER, VenueFacts::houseNumber);
        facts.put(Column.TOWN, VenueFacts::town);
        facts.put(Column.NEIGHBOURHOOD, VenueFacts::neighbourhood);
        facts.put(Column.MUNICIPALITY, VenueFacts::municipality);
        facts.put(Column.STEP_FREE, VenueFacts::stepFree);
        facts.put(Column.ACCESSIBLE_TOILET, VenueFacts::accessibleToilet);
        facts.put(Column.HEARING_LOOP, VenueFacts::hearingLoop);
        return Map.copyOf(facts);
    }
}

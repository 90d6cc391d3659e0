package nl.buurtdialoog.programme;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.buurtdialoog.place.NewRoom;
import nl.buurtdialoog.place.NewVenue;
import nl.buurtdialoog.place.Venue;

/** What a programme tells of a venue, or what is known of it already. */
record VenueFacts(
        String name,
        String street,
        String houseNumber,
        String postcode,
        String town,
        String neighbourhood,
        String municipality,
        boolean stepFree,
        boolean accessibleToilet,
        boolean hearingLoop) {

    static VenueFacts of(Venue venue) {
        return new VenueFacts(
                venue.name,
                venue.street,
                venue.houseNumber,
                venue.postcode,
                venue.town,
                venue.neighbourhood.name,
                venue.neighbourhood.municipality,
                venue.stepFree,
                venue.accessibleToilet,
                venue.hearingLoop);
    }

    /** What the row tells. A municipality it does not name has the name of the town. */
    static VenueFacts of(Row row) {
        return new VenueFacts(
                row.text(Column.VENUE),
                row.text(Column.STREET),
                row.text(Column.HOUSE_NUMBER),
                postcode(row.text(Column.POSTCODE)),
                row.text(Column.TOWN),
                row.text(Column.NEIGHBOURHOOD),
                row.isFilled(Column.MUNICIPALITY) ? row.text(Column.MUNICIPALITY) : row.text(Column.TOWN),
                row.choice(Column.STEP_FREE, Words.YES_OR_NO, false),
                row.choice(Column.ACCESSIBLE_TOILET, Words.YES_OR_NO, false),
                row.choice(Column.HEARING_LOOP, Words.YES_OR_NO, false));
    }

    NewVenue toNewVenue(UUID neighbourhoodId, List<NewRoom> rooms) {
        return new NewVenue(
                name,
                street,
                houseNumber,
                postcode,
                town,
                neighbourhoodId,
                stepFree,
                accessibleToilet,
                hearingLoop,
                null,
                rooms,
                null,
                null);
    }

    /** 3572ka and 3572 KA are one postcode. */
    static String postcode(String written) {
        return written.matches("\\d{4} ?\\p{Alpha}{2}")
                ? written.substring(0, 4) + " "
                        + written.substring(written.length() - 2).toUpperCase(Locale.ROOT)
                : written;
    }
}

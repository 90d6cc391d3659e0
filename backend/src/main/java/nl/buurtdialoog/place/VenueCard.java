package nl.buurtdialoog.place;

import java.util.UUID;

/** Where a dialogue is, in a line. */
public record VenueCard(
        UUID id, String name, String street, String houseNumber, String postcode, String town, boolean stepFree) {}

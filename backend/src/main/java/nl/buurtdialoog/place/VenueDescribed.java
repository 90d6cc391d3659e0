package nl.buurtdialoog.place;

import java.util.UUID;

/** What is told of a venue was changed. */
public record VenueDescribed(UUID organisationId, UUID venueId) {}

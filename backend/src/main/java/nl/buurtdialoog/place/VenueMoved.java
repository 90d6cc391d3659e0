package nl.buurtdialoog.place;

import java.util.UUID;

/** A venue was put in another neighbourhood, in this transaction. */
public record VenueMoved(UUID organisationId, UUID venueId, UUID neighbourhoodId) {}

package nl.buurtdialoog.place;

import java.util.UUID;

/** What is told of a neighbourhood was changed. */
public record NeighbourhoodDescribed(UUID organisationId, UUID neighbourhoodId) {}

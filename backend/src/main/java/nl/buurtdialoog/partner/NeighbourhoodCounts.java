package nl.buurtdialoog.partner;

import nl.buurtdialoog.place.NeighbourhoodCard;

/** A quarter in a neighbourhood: what came of a partner's own work, and of the organisation's. */
public record NeighbourhoodCounts(NeighbourhoodCard neighbourhood, OwnCounts own, DialogueCounts organisation) {}

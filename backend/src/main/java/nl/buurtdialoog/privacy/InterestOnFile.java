package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.participant.Via;

/** Where somebody wants to hear of the next dialogue. */
public record InterestOnFile(String neighbourhoodName, Via via, Instant notedAt) {}

package nl.buurtdialoog.initiative;

import java.util.List;
import java.util.UUID;

/**
 * An initiative with who speaks for it and what it came from.
 *
 * @param contacts the first one first; who was forgotten is not among them
 */
public record InitiativeDetails(
        UUID id,
        InitiativeSummary initiative,
        List<InitiativeContactDetails> contacts,
        List<InitiativeOriginDetails> origins) {}

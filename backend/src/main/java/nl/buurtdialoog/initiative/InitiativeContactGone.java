package nl.buurtdialoog.initiative;

import java.util.UUID;

/**
 * Somebody speaks for an initiative no more: what they had by a link or would still be sent is theirs no more. Observed in
 * the same transaction.
 *
 * @param name so that what is kept under a name alone is found: never kept or logged
 */
public record InitiativeContactGone(UUID organisationId, UUID initiativeId, String name) {

    /** Names stay out of logs, also by accident. */
    @Override
    public String toString() {
        return "InitiativeContactGone[" + initiativeId + "]";
    }
}

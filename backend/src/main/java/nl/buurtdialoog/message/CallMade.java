package nl.buurtdialoog.message;

import java.util.UUID;

/**
 * Somebody was called about something, for the feature that wanted it told.
 *
 * @param givenUp whether this was the last attempt, in vain
 */
public record CallMade(
        UUID organisationId, MessageTemplate template, UUID aboutId, CallResult result, boolean givenUp) {}

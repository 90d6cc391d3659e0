package nl.buurtdialoog.member;

import java.util.UUID;

/** Somebody does nothing for an organisation any more. Observed in the same transaction. */
public record MemberLeft(UUID organisationId, UUID accountId) {}

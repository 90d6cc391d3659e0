package nl.buurtdialoog.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * A partner's program that an organisation let in.
 *
 * @param name how Keycloak knows it
 * @param scopes what it may do at this moment, whatever a token of before says
 */
public record Client(UUID id, String name, UUID organisationId, Set<String> scopes) {}

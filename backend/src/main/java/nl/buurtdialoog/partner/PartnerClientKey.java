package nl.buurtdialoog.partner;

/**
 * A partner's program with its new key.
 *
 * @param clientSecret shown this once: it is kept in Keycloak alone
 */
public record PartnerClientKey(PartnerClientDetails client, String clientId, String clientSecret) {}

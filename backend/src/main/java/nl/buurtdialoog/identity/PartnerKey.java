package nl.buurtdialoog.identity;

/** By which a partner's program signs in at Keycloak. The secret is kept there alone, and shown once. */
public record PartnerKey(String clientId, String clientSecret) {

    /** Secrets stay out of logs, also by accident. */
    @Override
    public String toString() {
        return clientId;
    }
}

package nl.buurtdialoog.identity;

/**
 * Somebody's account in Keycloak.
 *
 * @param subject how Keycloak names it, in every token
 * @param begun whether its owner chose a password, and so can sign in
 */
public record Account(String subject, String email, String name, boolean begun) {

    /** Names and addresses stay out of logs, also by accident. */
    @Override
    public String toString() {
        return subject;
    }
}

package nl.buurtdialoog.organisation;

import java.util.Set;
import java.util.UUID;

/** An account, and what it does for one organisation; no roles when it is no member there. */
record Membership(UUID accountId, Set<Role> roles) {

    boolean hasOneOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}

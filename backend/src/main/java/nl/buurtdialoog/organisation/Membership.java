package nl.buurtdialoog.organisation;

import static java.util.Comparator.naturalOrder;

import java.util.Set;
import java.util.UUID;

/** An account, and what it does for one organisation; no roles when it is no member there. */
record Membership(UUID accountId, Set<Role> roles) {

    boolean hasOneOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** In which role they are let in; of several the one that stands first among all roles. */
    Role firstOf(Set<Role> wanted) {
        return roles.stream().filter(wanted::contains).min(naturalOrder()).orElseThrow();
    }
}

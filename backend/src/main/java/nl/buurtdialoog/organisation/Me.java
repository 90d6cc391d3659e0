package nl.buurtdialoog.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one who is signed in, and what they may do where.
 *
 * @param supporter whether they may ask an organisation to let them look along
 */
public record Me(String name, @Nullable String email, boolean supporter, List<OwnMembership> memberships) {

    /**
     * The roles that the one who is signed in has in one organisation.
     *
     * @param looksAlongUntil for who looks along as support: until when; they see and change nothing
     */
    public record OwnMembership(
            OrganisationName organisation,
            Set<Role> roles,
            @Nullable Instant looksAlongUntil) {}

    /** An organisation as it is spoken of where its name is enough. */
    public record OrganisationName(UUID id, String name) {}
}

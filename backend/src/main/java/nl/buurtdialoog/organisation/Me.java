package nl.buurtdialoog.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one who is signed in, and what they may do where. */
public record Me(String name, @Nullable String email, List<OwnMembership> memberships) {

    /** The roles that the one who is signed in has in one organisation. */
    public record OwnMembership(OrganisationName organisation, Set<Role> roles) {}

    /** An organisation as it is spoken of where its name is enough. */
    public record OrganisationName(UUID id, String name) {}
}

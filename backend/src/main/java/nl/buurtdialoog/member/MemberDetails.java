package nl.buurtdialoog.member;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.organisation.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does something for the organisation.
 *
 * @param email by which they sign in, as far as that is known
 */
@Schema(name = "Member")
public record MemberDetails(UUID id, String name, @Nullable String email, Set<Role> roles, Instant since) {

    /** As the database gives it. */
    static MemberDetails of(Object[] row) {
        return new MemberDetails(
                (UUID) row[0], (String) row[1], (String) row[2], Role.setOf((String) row[3]), (Instant) row[4]);
    }
}

package nl.buurtdialoog.registration;

import java.util.List;
import java.util.UUID;

/**
 * Of these people nobody knows any more who they were.
 *
 * @param people whose places stay as nobody's, because they count
 * @param registrations in which nobody by a name is left
 * @param introductions the sign-ups of partners that those came from
 */
public record PeopleForgotten(
        UUID organisationId, List<UUID> people, List<UUID> registrations, List<UUID> introductions) {}

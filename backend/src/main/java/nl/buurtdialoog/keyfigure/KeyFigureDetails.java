package nl.buurtdialoog.keyfigure;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who invites neighbours to a cycle.
 *
 * @param how by which way they were sent their link
 * @param invitation the address that they give to neighbours
 * @param atLeast at least so many people signed up by it, in fives; null for fewer
 */
public record KeyFigureDetails(
        UUID id,
        UUID cycleId,
        String name,
        Contact contact,
        Channel how,
        Language language,
        String invitation,
        @Nullable Integer atLeast,
        Instant joinedAt) {}

package nl.buurtdialoog.support;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of support wants to look along with an organisation.
 *
 * @param askedBy who asked
 * @param email their address, as far as it is known
 * @param endsAt until when they may look along, or looked along
 */
@Schema(name = "SupportRequest")
public record SupportRequestDetails(
        UUID id,
        Named organisation,
        String askedBy,
        @Nullable String email,
        String reason,
        SupportStatus status,
        Instant askedAt,
        @Nullable Instant endsAt) {}

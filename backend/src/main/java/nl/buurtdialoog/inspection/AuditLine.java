package nl.buurtdialoog.inspection;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read or changed the data of one person.
 *
 * @param participantId whose data; perhaps erased since
 * @param memberId who, when a member did it who still is one
 * @param memberName the name of that member
 * @param clientId which client of a partner
 * @param requestId by which it is found in the logs
 */
@Schema(name = "AuditEntry")
public record AuditLine(
        UUID id,
        Instant at,
        AuditAct act,
        AuditPurpose purpose,
        UUID participantId,
        InspectedBy by,
        @Nullable UUID memberId,
        @Nullable String memberName,
        @Nullable String clientId,
        @Nullable String requestId) {

    /** As the database gives it. */
    static AuditLine of(Object[] row) {
        return new AuditLine(
                (UUID) row[0],
                (Instant) row[1],
                AuditAct.valueOf((String) row[2]),
                AuditPurpose.valueOf((String) row[3]),
                (UUID) row[4],
                InspectedBy.valueOf((String) row[5]),
                (UUID) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}

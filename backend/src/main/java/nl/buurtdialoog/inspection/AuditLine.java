package nl.buurtdialoog.inspection;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditPurpose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read or changed the data of one person or who speaks for an initiative, or what a member may do.
 *
 * @param participantId whose data; perhaps erased since, and null when it is about a member or an initiative
 * @param aboutMemberId which member it is about, when they still are one
 * @param aboutMemberName the name of that member, or of who asked to look along as support
 * @param aboutInitiativeId which initiative's contacts it is about, when that is still there
 * @param memberId who, when a member did it who still is one
 * @param memberName the name of that member, or of who looked along as support
 * @param clientId which client of a partner
 * @param requestId by which it is found in the logs
 */
@Schema(name = "AuditEntry")
public record AuditLine(
        UUID id,
        Instant at,
        AuditAct act,
        AuditPurpose purpose,
        @Nullable UUID participantId,
        @Nullable UUID aboutMemberId,
        @Nullable String aboutMemberName,
        @Nullable UUID aboutInitiativeId,
        @Nullable String aboutInitiativeName,
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
                (UUID) row[5],
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                InspectedBy.valueOf((String) row[9]),
                (UUID) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13]);
    }
}

package nl.buurtdialoog.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditPurpose;
import org.jspecify.annotations.Nullable;

/** What an administrator looks for in the trail. Dates are days in Amsterdam, both included. */
public class AuditFilter {

    /** Whose data. */
    @QueryParam("participantId")
    @Nullable
    UUID participantId;

    /** Which member did it. */
    @QueryParam("memberId")
    @Nullable
    UUID memberId;

    @QueryParam("purpose")
    @Nullable
    AuditPurpose purpose;

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("until")
    @Nullable
    LocalDate until;
}

package nl.buurtdialoog.privacy;

import java.time.LocalDate;
import java.util.List;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditPurpose;
import nl.buurtdialoog.inspection.InspectedBy;
import nl.buurtdialoog.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw or changed these data, as often as they did so for one reason. No member is called by name (ADR 23):
 * the organisation answers for who works with it. A partner is, because it received the data.
 *
 * @param role in which role a member did it; null for others, and when it was not written down yet
 * @param partner how the partner is called, when one did it that is still known
 * @param times how often
 * @param days on which days in Amsterdam, the last first
 */
public record SightingOnFile(
        InspectedBy by,
        @Nullable Role role,
        @Nullable String partner,
        AuditPurpose purpose,
        AuditAct act,
        int times,
        List<LocalDate> days) {}

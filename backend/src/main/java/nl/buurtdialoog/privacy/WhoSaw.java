package nl.buurtdialoog.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditPurpose;
import nl.buurtdialoog.inspection.InspectedBy;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.participant.FormerParticipant;
import nl.buurtdialoog.participant.Participant;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Answers somebody who saw their data, from the trail: by role and purpose, and nothing of anybody else. Counted in the
 * database, so that nothing is left out however often it happened. One act that touches two ids of theirs counts once.
 */
@ApplicationScoped
class WhoSaw {

    private static final String BY_DAY = """
            select case when e.role = 'SUPPORT' then 'SUPPORT' when e.account_id is not null then 'MEMBER' when e.client_id is not null then 'CLIENT'
                    when e.holder_id is not null then 'LINK' else 'APPLICATION' end,
                nullif(e.role, 'SUPPORT'), p.name, e.purpose, e.act, cast(e.at at time zone 'Europe/Amsterdam' as date), count(distinct e.at)
            from audit_entry e
            left join partner_client p
                on p.organisation_id = e.organisation_id and e.client_id in (p.client_id, p.previous_key)
            where e.organisation_id = :organisation and e.participant_id in (:ids)
                and (e.holder_id is null or e.holder_id not in (:ids))
            group by 1, 2, 3, 4, 5, 6
            order by 6 desc, 1 desc, 2, 3, 4, 5""";

    @Inject
    Session session;

    private record Reason(
            InspectedBy by, @Nullable Role role, @Nullable String partner, AuditPurpose purpose, AuditAct act) {}

    private record Day(LocalDate on, long times) {}

    /** Who did it last first. What somebody does with their own data by their own link is not in it. */
    List<SightingOnFile> of(Participant person) {
        var byReason = new LinkedHashMap<Reason, List<Day>>();
        session.createNativeQuery(BY_DAY, Object[].class)
                .setParameter("organisation", person.organisationId)
                .setParameterList("ids", FormerParticipant.idsOf(person.organisationId, person.id))
                .list()
                .forEach(row -> byReason.computeIfAbsent(reason(row), none -> new ArrayList<>())
                        .add(day(row)));
        return byReason.entrySet().stream()
                .map(entry -> sighting(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SightingOnFile sighting(Reason reason, List<Day> days) {
        return new SightingOnFile(
                reason.by,
                reason.role,
                reason.partner,
                reason.purpose,
                reason.act,
                (int) days.stream().mapToLong(Day::times).sum(),
                days.stream().map(Day::on).toList());
    }

    private static Reason reason(Object[] row) {
        return new Reason(
                InspectedBy.valueOf((String) row[0]),
                row[1] == null ? null : Role.valueOf((String) row[1]),
                (String) row[2],
                AuditPurpose.valueOf((String) row[3]),
                AuditAct.valueOf((String) row[4]));
    }

    private static Day day(Object[] row) {
        return new Day((LocalDate) row[5], (Long) row[6]);
    }
}

package nl.buurtdialoog.retention;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import org.hibernate.Session;

/**
 * What an organisation keeps past its term. One condition finds it, for who wants to know how much it is and for the
 * round that removes it. Runs in the caller's transaction.
 */
@ApplicationScoped
class PastTerm {

    private static final String NEEDS = """
            from registration_person x
            join dialogue d on d.organisation_id = x.organisation_id and d.id = x.dialogue_id
            where x.organisation_id = :organisation and x.needs is not null and d.ends_at < :before""";

    /** Asked again after a year, and nobody said that it is still so. */
    private static final String STANDING_NEEDS = """
            from standing_registration x
            where x.organisation_id = :organisation and x.needs is not null and x.needs_said_at < :before""";

    private static final Period STANDING_NEEDS_STAY = Period.ofMonths(15);

    private static final String MESSAGES =
            "from message x where x.organisation_id = :organisation and x.status <> 'QUEUED' and x.created_at < :before";

    private static final String TEAM_MEMBERS = """
            from team_member x
            join dialogue d on d.organisation_id = x.organisation_id and d.id = x.dialogue_id
            where x.organisation_id = :organisation and d.ends_at < :before""";

    /** Who stands for somebody without a name (Participant.guest) is nobody who could be forgotten. */
    private static final String PEOPLE = """
            from participant x
            where x.organisation_id = :organisation and x.created_at < :before
                and not (x.contact_kind = 'NONE' and x.name in ('Gast', 'Guest'))
                and not exists (select from registration_person p
                    join dialogue d on d.organisation_id = p.organisation_id and d.id = p.dialogue_id
                    where p.organisation_id = x.organisation_id and p.participant_id = x.id and d.ends_at >= :before)
                and not exists (select from registration r
                    join dialogue d on d.organisation_id = r.organisation_id and d.id = r.dialogue_id
                    where r.organisation_id = x.organisation_id and r.contact_person_id = x.id and d.ends_at >= :before)
                and not exists (select from standing_registration s
                    join cycle c on c.organisation_id = s.organisation_id and c.id = s.cycle_id
                    where s.organisation_id = x.organisation_id and s.participant_id = x.id and c.ended_on is null)
                and not exists (select from table_offer o
                    left join dialogue d on d.organisation_id = o.organisation_id and d.id = o.dialogue_id
                    where o.organisation_id = x.organisation_id and o.offerer_id = x.id
                        and (o.offered_at >= :before or d.ends_at >= :before))""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    Gone counted(Organisation organisation) {
        return new Gone(
                count(NEEDS, organisation, needsBefore(organisation))
                        + count(STANDING_NEEDS, organisation, ago(STANDING_NEEDS_STAY)),
                count(MESSAGES, organisation, messagesBefore(organisation)),
                count(TEAM_MEMBERS, organisation, teamBefore(organisation)),
                count(PEOPLE, organisation, peopleBefore(organisation)));
    }

    /** Some of the people, who met us first. */
    List<UUID> people(Organisation organisation, int atMost) {
        return session.createNativeQuery("select x.id " + PEOPLE + " order by x.created_at, x.id", UUID.class)
                .setParameter("organisation", organisation.id)
                .setParameter("before", peopleBefore(organisation))
                .setMaxResults(atMost)
                .list();
    }

    int removeNeeds(Organisation organisation) {
        return remove(
                        "update registration_person set needs = null where id in (select x.id " + NEEDS + ")",
                        organisation,
                        needsBefore(organisation))
                + remove(
                        "update standing_registration set needs = null, needs_said_at = null, version = version + 1"
                                + " where id in (select x.id " + STANDING_NEEDS + ")",
                        organisation,
                        ago(STANDING_NEEDS_STAY));
    }

    int removeMessages(Organisation organisation) {
        return remove(
                "delete from message where id in (select x.id " + MESSAGES + ")",
                organisation,
                messagesBefore(organisation));
    }

    int removeTeamMembers(Organisation organisation) {
        return remove(
                "delete from team_member where id in (select x.id " + TEAM_MEMBERS + ")",
                organisation,
                teamBefore(organisation));
    }

    private int count(String what, Organisation organisation, Instant before) {
        return session.createNativeQuery("select count(*) " + what, Long.class)
                .setParameter("organisation", organisation.id)
                .setParameter("before", before)
                .getSingleResult()
                .intValue();
    }

    private int remove(String sql, Organisation organisation, Instant before) {
        return session.createNativeMutationQuery(sql)
                .setParameter("organisation", organisation.id)
                .setParameter("before", before)
                .executeUpdate();
    }

    private Instant needsBefore(Organisation organisation) {
        return ago(Period.ofDays(organisation.keptFor.needsDays()));
    }

    private Instant messagesBefore(Organisation organisation) {
        return ago(Period.ofDays(organisation.keptFor.messageDays()));
    }

    private Instant teamBefore(Organisation organisation) {
        return ago(Period.ofMonths(organisation.keptFor.teamMonths()));
    }

    private Instant peopleBefore(Organisation organisation) {
        return ago(Period.ofMonths(organisation.keptFor.peopleMonths()));
    }

    private Instant ago(Period period) {
        return clock.instant().atZone(AMSTERDAM).minus(period).toInstant();
    }
}

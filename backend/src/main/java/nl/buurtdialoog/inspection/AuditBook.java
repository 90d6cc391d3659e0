package nl.buurtdialoog.inspection;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Looks up who saw or changed whose data. */
@ApplicationScoped
class AuditBook {

    private static final String LINES = """
            select e.id, e.at, e.act, e.purpose, e.participant_id,
                about.id, about_account.name, i.id, i.name,
                case when e.role = 'SUPPORT' then 'SUPPORT'
                    when e.account_id is not null then 'MEMBER' when e.client_id is not null then 'CLIENT'
                    when e.holder_id is not null then 'LINK' else 'APPLICATION' end,
                m.id, a.name, e.client_id, e.request_id
            from audit_entry e
            left join membership m on m.organisation_id = e.organisation_id and m.account_id = e.account_id
            left join account a on a.id = e.account_id
            left join membership about
                on about.organisation_id = e.organisation_id and about.account_id = e.about_account_id
            left join account about_account on about_account.id = e.about_account_id
            left join initiative i on i.organisation_id = e.organisation_id and i.id = e.about_initiative_id
            where e.organisation_id = :organisation
                and (cast(:participant as uuid) is null or e.participant_id = :participant)
                and (cast(:member as uuid) is null or m.id = :member)
                and (cast(:purpose as text) is null or e.purpose = :purpose)
                and e.at >= :from and e.at < :until
                and (e.at, e.id) < (:at, :id)
            order by e.at desc, e.id desc
            limit :limit""";

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final Cursor START = new Cursor(END_OF_TIME, new UUID(0, 0));

    @Inject
    Session session;

    /** The last first. */
    @Transactional
    Page<AuditLine> find(UUID organisationId, AuditFilter filter, int limit, @Nullable Cursor cursor) {
        var before = cursor == null ? START : cursor;
        List<Object[]> rows = session.createNativeQuery(LINES, Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("participant", filter.participantId, StandardBasicTypes.UUID)
                .setParameter("member", filter.memberId, StandardBasicTypes.UUID)
                .setParameter(
                        "purpose", filter.purpose == null ? null : filter.purpose.name(), StandardBasicTypes.STRING)
                .setParameter("from", filter.from == null ? Instant.EPOCH : startOf(filter.from))
                .setParameter("until", filter.until == null ? END_OF_TIME : startOf(filter.until.plusDays(1)))
                .setParameter("at", before.at())
                .setParameter("id", before.id())
                .setParameter("limit", limit + 1)
                .getResultList();
        var page = Page.of(rows, limit, row -> new Object[] {row[1], row[0]});
        return new Page<>(page.items().stream().map(AuditLine::of).toList(), page.next());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }
}

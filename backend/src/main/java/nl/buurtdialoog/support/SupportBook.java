package nl.buurtdialoog.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who asked to look along where, and how it stands. */
@ApplicationScoped
class SupportBook {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final Cursor START = new Cursor(END_OF_TIME, new UUID(0, 0));

    /** As many as somebody of support needs to see what was answered lately. */
    private static final int OWN_SHOWN = 50;

    private static final String ADMINISTRATORS = """
            select m.id, a.email
            from membership m join account a on a.id = m.account_id
            where m.organisation_id = :organisation and 'ADMINISTRATOR' = any(m.roles) and a.email is not null
            order by m.id""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    record Administrator(UUID membershipId, String email) {}

    /** Who decides about it, as far as they can be mailed. */
    List<Administrator> administrators(UUID organisationId) {
        return session.createNativeQuery(ADMINISTRATORS, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .map(row -> new Administrator((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** What support asked of an organisation, the last first. */
    @Transactional
    Page<SupportRequestDetails> of(UUID organisationId, int limit, @Nullable Cursor cursor) {
        var before = cursor == null ? START : cursor;
        var rows = SupportAccess.<SupportAccess>find(
                        "organisationId = ?1 and (askedAt < ?2 or askedAt = ?2 and id < ?3) order by askedAt desc, id desc",
                        organisationId,
                        before.at(),
                        before.id())
                .range(0, limit)
                .list();
        var page = Page.of(rows, limit, last -> new Object[] {last.askedAt, last.id});
        return new Page<>(page.items().stream().map(this::details).toList(), page.next());
    }

    /** What one account asked of whatever organisation, the last first. */
    @Transactional
    Page<SupportRequestDetails> by(UUID accountId) {
        return Page.whole(SupportAccess.<SupportAccess>find("accountId = ?1 order by askedAt desc, id desc", accountId)
                .range(0, OWN_SHOWN - 1)
                .stream()
                .map(this::details)
                .toList());
    }

    @Transactional
    SupportRequestDetails one(UUID organisationId, UUID id) {
        return SupportAccess.<SupportAccess>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .map(this::details)
                .orElseThrow(Problem::notFound);
    }

    SupportRequestDetails details(SupportAccess asked) {
        var account = session.createNativeQuery("select name, email from account where id = :id", Object[].class)
                .setParameter("id", asked.accountId)
                .getSingleResult();
        Organisation organisation = Organisation.findById(asked.organisationId);
        return new SupportRequestDetails(
                asked.id,
                new Named(organisation.id, organisation.name),
                (String) account[0],
                (String) account[1],
                asked.reason,
                asked.status(clock.instant()),
                asked.askedAt,
                asked.endsAt);
    }
}

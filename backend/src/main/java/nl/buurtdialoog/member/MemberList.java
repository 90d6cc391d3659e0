package nl.buurtdialoog.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who belongs to an organisation, as its coordinators see it. */
@ApplicationScoped
class MemberList {

    private static final String COLLEAGUES = """
            select m.id, a.name, a.email, array_to_string(m.roles, ','), m.since
            from membership m join account a on a.id = m.account_id
            where m.organisation_id = :organisation""";

    private static final String LONGEST_FIRST = COLLEAGUES + """
             and (m.since, m.id) > (:since, :id)
            order by m.since, m.id
            limit :limit""";

    /** Earlier than any membership. */
    private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @Inject
    Session session;

    @Transactional
    Page<MemberDetails> of(UUID organisationId, int limit, @Nullable Cursor cursor) {
        var after = cursor == null ? START : cursor;
        List<Object[]> rows = session.createNativeQuery(LONGEST_FIRST, Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("since", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1)
                .getResultList();
        var page = Page.of(rows, limit, row -> new Object[] {row[4], row[0]});
        return new Page<>(page.items().stream().map(MemberDetails::of).toList(), page.next());
    }

    @Transactional
    MemberDetails one(UUID organisationId, UUID id) {
        return session.createNativeQuery(COLLEAGUES + " and m.id = :id", Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(MemberDetails::of)
                .orElseThrow(Problem::notFound);
    }
}

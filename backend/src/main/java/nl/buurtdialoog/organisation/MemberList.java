package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Me.OrganisationName;
import nl.buurtdialoog.organisation.Me.OwnMembership;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who belongs to which organisation, as its members may see it. */
@ApplicationScoped
class MemberList {

    private static final String OWN = """
            select a.name, a.email, o.id, o.name, array_to_string(m.roles, ',')
            from account a
            left join membership m on m.account_id = a.id
            left join organisation o on o.id = m.organisation_id
            where a.id = :account
            order by o.name, o.id""";

    private static final String COLLEAGUES = """
            select m.id, a.name, array_to_string(m.roles, ','), m.since
            from membership m join account a on a.id = m.account_id
            where m.organisation_id = :organisation and (m.since, m.id) > (:since, :id)
            order by m.since, m.id
            limit :limit""";

    /** Earlier than any membership. */
    private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @Inject
    Session entities;

    @Transactional
    Me me(UUID accountId) {
        var rows = entities.createNativeQuery(OWN, Object[].class)
                .setParameter("account", accountId)
                .getResultList();
        var first = rows.stream().findFirst().orElseThrow(Problem::notFound);
        var memberships = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> new OwnMembership(
                        new OrganisationName((UUID) row[2], (String) row[3]), Role.setOf((String) row[4])))
                .toList();
        return new Me((String) first[0], (String) first[1], memberships);
    }

    @Transactional
    Page<Member> of(UUID organisationId, int limit, @Nullable Cursor cursor) {
        var after = cursor == null ? START : cursor;
        List<Object[]> rows = entities.createNativeQuery(COLLEAGUES, Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("since", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1)
                .getResultList();
        var page = Page.of(rows, limit, row -> new Object[] {row[3], row[0]});
        var members = page.items().stream()
                .map(row -> new Member((UUID) row[0], (String) row[1], Role.setOf((String) row[2])))
                .toList();
        return new Page<>(members, page.next());
    }
}

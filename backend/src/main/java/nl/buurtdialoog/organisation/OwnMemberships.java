package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.organisation.Me.OrganisationName;
import nl.buurtdialoog.organisation.Me.OwnMembership;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;

/** Where the one who is signed in belongs. */
@ApplicationScoped
class OwnMemberships {

    private static final String OWN = """
            select a.name, a.email, o.id, o.name, array_to_string(m.roles, ','), m.until
            from account a
            left join (
                select account_id, organisation_id, roles, null::timestamptz as until from membership
                union all
                select s.account_id, s.organisation_id, array['COORDINATOR'], s.ends_at from support_access s
                where s.ends_at > :now and not exists (
                    select from membership other
                    where other.account_id = s.account_id and other.organisation_id = s.organisation_id)
            ) m on m.account_id = a.id
            left join organisation o on o.id = m.organisation_id
            where a.id = :account
            order by o.name, o.id""";

    @Inject
    Session entities;

    @Inject
    Clock clock;

    @Transactional
    Me me(UUID accountId, boolean supporter) {
        var rows = entities.createNativeQuery(OWN, Object[].class)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .getResultList();
        var first = rows.stream().findFirst().orElseThrow(Problem::notFound);
        var memberships = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> new OwnMembership(
                        new OrganisationName((UUID) row[2], (String) row[3]), Role.setOf((String) row[4]), (Instant)
                                row[5]))
                .toList();
        return new Me((String) first[0], (String) first[1], supporter, memberships);
    }
}

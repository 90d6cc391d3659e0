package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buurtdialoog.organisation.Me.OrganisationName;
import nl.buurtdialoog.organisation.Me.OwnMembership;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;

/** Where the one who is signed in belongs. */
@ApplicationScoped
class OwnMemberships {

    private static final String OWN = """
            select a.name, a.email, o.id, o.name, array_to_string(m.roles, ',')
            from account a
            left join membership m on m.account_id = a.id
            left join organisation o on o.id = m.organisation_id
            where a.id = :account
            order by o.name, o.id""";

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
}

package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * Finds who belongs where. Its functions in the database may look across organisations, because at this moment it is not
 * known yet whose rows the connection may show; they answer ids and roles only.
 */
@ApplicationScoped
class Memberships {

    @Inject
    Session entities;

    @Inject
    Clock clock;

    /** Who shows this token, and their roles in the organisation: one query, except at somebody's first request. */
    @Transactional
    Membership of(JsonWebToken token, UUID organisationId) {
        return known(token, organisationId).orElseGet(() -> {
            remember(token);
            return known(token, organisationId).orElseThrow();
        });
    }

    /** The account behind a token; met for the first time, it is remembered. */
    @Transactional
    UUID accountOf(JsonWebToken token) {
        return account(token).orElseGet(() -> {
            remember(token);
            return account(token).orElseThrow();
        });
    }

    private Optional<Membership> known(JsonWebToken token, UUID organisationId) {
        return entities.createNativeQuery(
                        "select account_id, array_to_string(roles, ',') from membership_of(:subject, :organisation)",
                        Object[].class)
                .setParameter("subject", token.getSubject())
                .setParameter("organisation", organisationId)
                .getResultStream()
                .map(row -> new Membership((UUID) row[0], Role.setOf((String) row[1])))
                .findFirst();
    }

    private Optional<UUID> account(JsonWebToken token) {
        return Optional.ofNullable(entities.createNativeQuery("select account_of_subject(:subject)", UUID.class)
                .setParameter("subject", token.getSubject())
                .getSingleResult());
    }

    /** Two first requests may come at once: the second finds what the first made. */
    private void remember(JsonWebToken token) {
        entities.createNativeQuery("insert into account (id, subject, name, email, created_at)"
                        + " values (:id, :subject, :name, :email, :now) on conflict do nothing")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("subject", token.getSubject())
                .setParameter("name", text(token, "name", token.getSubject()))
                .setParameter("email", text(token, "email", null))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static @Nullable String text(JsonWebToken token, String claim, @Nullable String otherwise) {
        return token.getClaim(claim) instanceof String text ? text : otherwise;
    }
}

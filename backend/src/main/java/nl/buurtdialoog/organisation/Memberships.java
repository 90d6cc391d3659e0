package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;
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
    KnownAccounts accounts;

    @Inject
    Clock clock;

    /**
     * Who shows this token, and their roles in the organisation: one query, except at somebody's first request. In a
     * transaction of its own: without one the request would keep this connection, which does not know yet for which
     * organisation it works.
     */
    @Transactional
    Membership of(JsonWebToken token, UUID organisationId) {
        return known(token, organisationId).orElseGet(() -> {
            accountOf(token);
            return known(token, organisationId).orElseThrow();
        });
    }

    /** The account behind a token; met for the first time, it is remembered. */
    @Transactional
    UUID accountOf(JsonWebToken token) {
        return accounts.remember(token.getSubject(), name(token), text(token, "email"));
    }

    /** Until when an account that is no member looks along with an organisation; null when it does not. */
    @Transactional
    @Nullable
    Instant looksAlongUntil(UUID accountId, UUID organisationId) {
        return (Instant) entities.createNativeQuery("select support_until(:account, :organisation, :now)", Object.class)
                .setParameter("account", accountId)
                .setParameter("organisation", organisationId)
                .setParameter("now", clock.instant())
                .getSingleResult();
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

    private static String name(JsonWebToken token) {
        return Objects.requireNonNullElse(text(token, "name"), token.getSubject());
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String text ? text : null;
    }
}

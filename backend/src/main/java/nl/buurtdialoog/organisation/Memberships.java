package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Finds who belongs where, and from then on lets the connection see that organisation's rows. */
@ApplicationScoped
class Memberships {

    @Inject
    Session entities;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    /** The account behind a token; met for the first time, it is remembered. Two first requests may come at once. */
    @Transactional
    UUID accountOf(JsonWebToken token) {
        var id = known(token.getSubject()).orElseGet(() -> remember(token));
        tenancy.enterAccount(id);
        return id;
    }

    /** The roles of an account in an organisation; none when it is no member there. */
    @Transactional
    Set<Role> rolesOf(UUID accountId, UUID organisationId) {
        tenancy.enter(organisationId);
        return entities.createNativeQuery(
                        "select unnest(roles) from membership"
                                + " where organisation_id = :organisation and account_id = :account",
                        String.class)
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .getResultStream()
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    Optional<UUID> organisationOf(String clientId) {
        var organisation =
                Optional.ofNullable(entities.createNativeQuery("select organisation_of_client(:client)", UUID.class)
                        .setParameter("client", clientId)
                        .getSingleResult());
        organisation.ifPresent(tenancy::enter);
        return organisation;
    }

    private Optional<UUID> known(String subject) {
        return Optional.ofNullable(entities.createNativeQuery("select account_of_subject(:subject)", UUID.class)
                .setParameter("subject", subject)
                .getSingleResult());
    }

    private UUID remember(JsonWebToken token) {
        entities.createNativeQuery("insert into account (id, subject, name, email, created_at)"
                        + " values (:id, :subject, :name, :email, :now) on conflict (subject) do nothing")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("subject", token.getSubject())
                .setParameter("name", text(token, "name", token.getSubject()))
                .setParameter("email", text(token, "email", null))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return known(token.getSubject()).orElseThrow();
    }

    private static @Nullable String text(JsonWebToken token, String claim, @Nullable String otherwise) {
        return token.getClaim(claim) instanceof String text ? text : otherwise;
    }
}

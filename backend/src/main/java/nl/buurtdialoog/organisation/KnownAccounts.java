package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Accounts that we met: at somebody's first sign-in, or when they were invited. */
@ApplicationScoped
public class KnownAccounts {

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** The account that Keycloak names so; met for the first time, it is remembered. */
    @Transactional(TxType.MANDATORY)
    public UUID remember(String subject, String name, @Nullable String email) {
        return find(subject).orElseGet(() -> {
            write(subject, name, email);
            return find(subject).orElseThrow();
        });
    }

    /** How Keycloak names the account of a colleague. */
    @Transactional(TxType.MANDATORY)
    public String subjectOf(UUID accountId) {
        return Objects.requireNonNull(
                session.createNativeQuery("select subject from account where id = :id", String.class)
                        .setParameter("id", accountId)
                        .getSingleResult());
    }

    /** Two first requests may come at once: the second finds what the first made. */
    void write(String subject, String name, @Nullable String email) {
        session.createNativeMutationQuery("insert into account (id, subject, name, email, created_at)"
                        + " values (:id, :subject, :name, :email, :now) on conflict do nothing")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("email", email)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    Optional<UUID> find(String subject) {
        return Optional.ofNullable((UUID) session.createNativeQuery("select account_of_subject(:subject)", Object.class)
                .setParameter("subject", subject)
                .getSingleResult());
    }
}

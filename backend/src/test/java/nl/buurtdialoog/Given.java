package nl.buurtdialoog;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.config.ConfigProvider;

/** What tests start from. Everything is new, so tests never share rows. */
public final class Given {

    /** An organisation of this test's own. */
    public static Organisation anOrganisation() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var organisation = new Organisation(
                    "Buurtdialoog " + UUID.randomUUID(),
                    "030 123 45 67",
                    "maandag tot en met vrijdag, 9 tot 17 uur",
                    "info@buurtdialoog.example",
                    Instant.now());
            organisation.persist();
            return organisation;
        });
    }

    /** A member with these roles; answers their access token. */
    public static String aMember(UUID organisationId, Role... roles) {
        var subject = UUID.randomUUID();
        var names = List.of(roles).stream().map(Role::name).toList();
        asOwner("insert into account (id, subject, name, created_at) values ('%1$s', '%1$s', 'Lid', now())"
                .formatted(subject));
        asOwner("insert into membership (id, organisation_id, account_id, roles, since)"
                .concat(" values (gen_random_uuid(), '%s', '%s', '{%s}', now())"
                        .formatted(organisationId, subject, String.join(",", names))));
        return Tokens.ofPerson(subject);
    }

    public static String aCoordinator(UUID organisationId) {
        return aMember(organisationId, Role.COORDINATOR);
    }

    /** A partner's client; answers an access token with these scopes. */
    public static String aClient(UUID organisationId, String scopes) {
        var clientId = "partner-" + UUID.randomUUID();
        asOwner("insert into partner_client (id, organisation_id, client_id, name, created_at)"
                .concat(" values (gen_random_uuid(), '%s', '%s', 'Partner', now())"
                        .formatted(organisationId, clientId)));
        return Tokens.ofClient(clientId, scopes);
    }

    /** Something done in a transaction of its own that may see the organisation's rows. */
    public static <T> T within(UUID organisationId, Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Arc.container().instance(Tenancy.class).get().enter(organisationId);
            return work.call();
        });
    }

    /** SQL as somebody to whom row-level security does not apply. */
    public static void asOwner(String sql) {
        withOwner(statement -> {
            try {
                statement.execute(sql);
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
        });
    }

    public static void withOwner(Consumer<java.sql.Statement> work) {
        var url = ConfigProvider.getConfig().getValue("buurtdialoog.test.superuser-url", String.class);
        try (var connection = java.sql.DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            work.accept(statement);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private Given() {}
}

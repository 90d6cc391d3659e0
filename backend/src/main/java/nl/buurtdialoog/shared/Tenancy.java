package nl.buurtdialoog.shared;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database whose rows a connection may see. Every use of a connection begins by saying it, so one that was
 * used before for another organisation shows nothing of it; said by nobody, it shows no organisation's rows at all.
 */
@Default
@DataSource("statistics")
@ApplicationScoped
public class Tenancy implements AgroalPoolInterceptor {

    private static final String SET = "select set_config('buurtdialoog.organisation', ?, false), "
            + "set_config('buurtdialoog.account', ?, false)";

    @Inject
    EntityManager entities;

    @Inject
    Current current;

    /** From here on this request or job works for one organisation. */
    public void enter(UUID organisationId) {
        current.enter(organisationId);
        tellOpenConnection();
    }

    /** From here on this request is of a known account. */
    public void enterAccount(UUID accountId) {
        current.enterAccount(accountId);
        tellOpenConnection();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var known = Arc.container().requestContext().isActive();
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, known ? text(current.organisation()) : "");
            statement.setString(2, known ? text(current.account()) : "");
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("The connection does not say whose rows it shows", failed);
        }
    }

    /** A transaction keeps its connection, so a change halfway is told to it as well. */
    private void tellOpenConnection() {
        if (!QuarkusTransaction.isActive()) {
            return;
        }
        entities.createNativeQuery(SET, Object[].class)
                .setParameter(1, text(current.organisation()))
                .setParameter(2, text(current.account()))
                .getSingleResult();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    /**
     * For whom the present request or job works. Reached by methods only: what is injected is a stand-in for the one of
     * the present request, and a field of the stand-in would be everybody's.
     */
    @RequestScoped
    static class Current {

        private @Nullable UUID organisation;
        private @Nullable UUID account;

        void enter(UUID organisationId) {
            this.organisation = organisationId;
        }

        void enterAccount(UUID accountId) {
            this.account = accountId;
        }

        @Nullable
        UUID organisation() {
            return organisation;
        }

        @Nullable
        UUID account() {
            return account;
        }
    }
}

package nl.buurtdialoog.retention;

import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.participant.Erasure;
import nl.buurtdialoog.shared.RecurringJob;
import nl.buurtdialoog.shared.Tenancy;

/**
 * Removes each day what an organisation keeps past its term, and writes down how much that was. A person is erased as if
 * they had asked for it themselves: one by one, in the journal outside the database too.
 */
@ApplicationScoped
class KeepsToTerms implements RecurringJob {

    private static final int AT_A_TIME = 200;

    @Inject
    @DataSource("jobs")
    javax.sql.DataSource jobs;

    @Inject
    Tenancy tenancy;

    @Inject
    PastTerm pastTerm;

    @Inject
    Erasure erasure;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "keep-to-terms";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        var failures = 0;
        for (var organisationId : organisations()) {
            try {
                keepToTerms(organisationId);
            } catch (RuntimeException failed) {
                failures++;
                Log.error("What is past its term stays another day at one organisation", failed);
            }
        }
        if (failures > 0) {
            throw new IllegalStateException(
                    "What is past its term stays another day at %d organisations".formatted(failures));
        }
    }

    @ActivateRequestContext
    void keepToTerms(UUID organisationId) {
        tenancy.enter(organisationId);
        var people = erasePeople(organisationId);
        QuarkusTransaction.requiringNew().run(() -> removeTheRest(organisationId, people));
    }

    private int erasePeople(UUID organisationId) {
        var erased = 0;
        List<UUID> found;
        do {
            found = QuarkusTransaction.requiringNew()
                    .call(() -> pastTerm.people(Organisation.findById(organisationId), AT_A_TIME));
            found.forEach(id -> erasure.erase(organisationId, id));
            erased += found.size();
        } while (found.size() == AT_A_TIME);
        return erased;
    }

    private void removeTheRest(UUID organisationId, int people) {
        Organisation organisation = Organisation.findById(organisationId);
        var gone = new Gone(
                pastTerm.removeNeeds(organisation),
                pastTerm.removeMessages(organisation),
                pastTerm.removeTeamMembers(organisation),
                people);
        new RetentionRound(organisationId, gone, clock.instant()).persist();
    }

    private List<UUID> organisations() {
        try (var connection = jobs.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from organisation order by id")) {
            var found = new ArrayList<UUID>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("What is past its term was not removed", failed);
        }
    }
}

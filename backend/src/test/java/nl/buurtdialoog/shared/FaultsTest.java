package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {

    @Test
    void a_database_that_goes_while_a_transaction_commits_is_away_and_no_fault_of_ours() {
        var away = new XAException("Error trying to transactionCommit local transaction");
        away.initCause(new SQLException("terminating connection due to unexpected postmaster exit", "57P01"));
        var failed = new RollbackException("ARJUNA016053: Could not commit transaction.");
        failed.addSuppressed(away);

        assertThat(Faults.isUnavailable(new IllegalStateException("Error invoking subclass method", failed)))
                .isTrue();
    }

    @Test
    void a_rule_that_a_commit_breaks_is_told_as_that_rule() {
        var failed = new RollbackException("ARJUNA016053: Could not commit transaction.");
        failed.addSuppressed(new SQLException("duplicate key", "23505"));

        assertThat(Faults.typeOf(failed)).contains(ProblemType.ALREADY_EXISTS);
    }
}

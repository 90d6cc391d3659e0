package nl.buurtdialoog.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What the document promises and no test ever met. Runs after the tests that have exchanges: Quarkus orders those first.
 * {@code -Dbuurtdialoog.gaps.write} writes the list of gaps anew, for review.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractCoverageTest {

    private static final Path GAPS = Path.of("src/test/resources/contract/unexercised.txt");

    private final Contract contract = Contract.ofThisBuild();

    @Test
    void every_operation_was_done_by_a_test() {
        assertThat(contract.operations())
                .extracting(Contract.Operation::id)
                .filteredOn(id -> statuses(id).noneMatch(status -> status.startsWith("2")))
                .isEmpty();
    }

    @Test
    void the_statuses_that_no_test_met_are_the_ones_we_know() throws IOException {
        if (Boolean.getBoolean("buurtdialoog.gaps.write")) {
            Files.write(GAPS, gaps());
        }
        // A gap that closed is good news.
        assertThat(gaps()).isSubsetOf(Files.readAllLines(GAPS));
    }

    private List<String> gaps() {
        return contract.operations().stream()
                .flatMap(operation -> operation.statuses().stream()
                        .filter(status -> statuses(operation.id()).noneMatch(status::equals))
                        .map(status -> operation.id() + " " + status))
                .sorted()
                .toList();
    }

    private static Stream<String> statuses(String operation) {
        return Exercised.all().stream()
                .filter(met -> met.startsWith(operation + " "))
                .map(met -> met.substring(operation.length() + 1));
    }
}

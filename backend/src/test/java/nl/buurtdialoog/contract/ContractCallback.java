package nl.buurtdialoog.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts the checker before every test by itself (META-INF/services), so that nobody can forget it. */
public class ContractCallback implements QuarkusTestBeforeEachCallback {

    static final Contract CONTRACT = Contract.ofThisBuild();
    static final Exercised EXERCISED = new Exercised();
    private static final ContractFilter FILTER = new ContractFilter(CONTRACT, EXERCISED);

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!RestAssured.filters().contains(FILTER)) {
            RestAssured.filters(FILTER);
        }
    }
}

package nl.buurtdialoog.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nobody's mailbox is filled through the public pages, whoever asks and from wherever. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactLimitTest {

    /** As the tests' settings have it. */
    private static final int ALLOWED = 300;

    @Inject
    ContactLimit limit;

    private final String address = "stil." + UUID.randomUUID() + "@voorbeeld.nl";

    @Test
    void an_address_that_got_enough_gets_no_more_for_a_while_and_another_still_does() {
        fill(new Contact(ContactKind.EMAIL, address));

        asksLinksTo(address.toUpperCase())
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("type", equalTo("/problems/too-many-requests"));
        asksLinksTo("ander." + address).then().statusCode(202);
    }

    @Test
    void who_is_called_by_one_of_us_is_not_limited() {
        var door = new Contact(ContactKind.LANDLINE, "+31302312345");
        for (int i = 0; i <= ALLOWED + 1; i++) {
            limit.spend(door);
        }
    }

    private void fill(Contact contact) {
        for (int i = 0; i < ALLOWED; i++) {
            limit.spend(contact);
        }
    }

    private static Response asksLinksTo(String address) {
        return given().contentType("application/json")
                .body("{\"email\":\"%s\"}".formatted(address))
                .post("/api/v1/registration-links");
    }
}

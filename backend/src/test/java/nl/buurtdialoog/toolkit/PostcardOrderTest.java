package nl.buurtdialoog.toolkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.WholeDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostcardOrderTest {

    private final Coordinator office = Coordinator.somewhere();

    @Inject
    PostcardOrdersForgotten job;

    @Test
    void who_orders_is_on_the_list_of_the_office_with_an_address() {
        order("Joke Postma").statusCode(202).body("noted", equalTo(true), "postcards", equalTo(5));

        office.reads("/postcard-orders")
                .statusCode(200)
                .body("items.name", contains("Joke Postma"), "items.town", contains("Utrecht"));
    }

    @Test
    void once_they_are_in_the_post_nobody_knows_any_more_for_whom_they_were() {
        var name = "Joke " + UUID.randomUUID();
        order(name);
        assertThat(WholeDatabase.text()).contains(name);

        office.does("/postcard-orders/" + waiting() + "/sending")
                .statusCode(200)
                .body("name", nullValue(), "street", nullValue(), "houseNumber", nullValue())
                .body("postcode", nullValue(), "town", nullValue());

        assertThat(WholeDatabase.text()).doesNotContain(name);
        office.reads("/postcard-orders").body("items", empty());
    }

    @Test
    void they_are_sent_once() {
        order("Joke Postma");
        var id = waiting();
        office.does("/postcard-orders/" + id + "/sending").statusCode(200);

        office.does("/postcard-orders/" + id + "/sending").statusCode(409);
    }

    @Test
    void who_asks_twice_waits_for_one_stack_and_is_told_the_same() {
        order("Joke Postma");
        order("JOKE POSTMA").statusCode(202).body("noted", equalTo(true));

        office.reads("/postcard-orders").body("items", hasSize(1));
    }

    @Test
    void an_order_that_will_not_be_sent_is_taken_away() {
        order("Joke Postma");

        office.undoes("/postcard-orders/" + waiting()).statusCode(204);

        office.reads("/postcard-orders").body("items", empty());
    }

    @Test
    void an_order_that_waits_for_three_months_is_forgotten() {
        order("Joke Postma");
        Given.asOwner("update postcard_order set ordered_at = now() - interval '4 months' where organisation_id = '%s'"
                .formatted(office.organisationId));
        order("Ali Demir");

        job.run();

        office.reads("/postcard-orders").body("items.name", contains("Ali Demir"));
    }

    private String waiting() {
        return office.reads("/postcard-orders").extract().path("items[0].id");
    }

    private ValidatableResponse order(String name) {
        var wish = new HashMap<String, Object>(Map.of("name", name, "street", "Kanaalstraat", "houseNumber", "7"));
        wish.putAll(Map.of("organisationId", office.organisationId, "postcode", "3531 CA", "town", "Utrecht"));
        return given().contentType("application/json")
                .body(wish)
                .post("/api/v1/postcard-orders")
                .then();
    }
}

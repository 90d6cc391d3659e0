package nl.buurtdialoog.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Wish;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverviewTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void an_organisation_that_begins_has_nothing_to_see() {
        overview()
                .body("comingDialogues", empty())
                .body("attention", empty())
                .body("campaigns", empty())
                .body("neighbourhoods", empty())
                .body("figures.dialogues", equalTo(0))
                .body("figures.participants", equalTo(0))
                .body("figures.registrationsThisWeek", equalTo(0));
    }

    @Test
    void the_next_ten_come_first_with_how_full_they_are() {
        var wish = wish(40);
        for (var day = 41; day < 51; day++) {
            coordinator.publishes(wish.starting(Given.inDays(day)));
        }
        var first = coordinator.publishes(wish.tables(2, 6));
        seatsTaken(first, 9);

        overview()
                .body("comingDialogues", hasSize(10))
                .body("comingDialogues[0].id", equalTo(first.toString()))
                .body("comingDialogues[0].seats", equalTo(12))
                .body("comingDialogues[0].seatsTaken", equalTo(9))
                .body("figures.dialogues", equalTo(11))
                .body("figures.tables", equalTo(22))
                .body("figures.participants", equalTo(9));
    }

    @Test
    void messages_that_failed_are_counted() {
        for (var message = 0; message < 2; message++) {
            Given.asOwner("insert into message (id, organisation_id, template, about_id, channel, status, created_at)"
                    + " values (gen_random_uuid(), '%s', 'REGISTRATION_CONFIRMED', gen_random_uuid(), 'EMAIL', 'FAILED', now())"
                            .formatted(coordinator.organisationId));
        }

        overview().body("attention.kind", contains("MESSAGES_FAILED")).body("attention[0].count", equalTo(2));
    }

    @Test
    void a_theme_week_counts_what_was_called_off_and_no_drafts() {
        var organisation = coordinator.organisationId;
        var campaign = Coordinator.id(coordinator
                .posts("/campaigns", Map.of("name", "Week", "startsOn", "2031-03-10", "endsOn", "2031-03-16"))
                .extract()
                .response());
        var wish = wish(3).campaign(campaign);
        seatsTaken(coordinator.publishes(wish.tables(2, 8)), 12);
        var cancelled =
                coordinator.publishes(wish.at(Given.aVenue(organisation).id).tables(3, 8));
        coordinator.posts("/dialogues/" + cancelled + "/cancellation", Map.of("reason", "Zaal dicht"));
        coordinator.plans(wish.tables(4, 8));

        overview()
                .body("campaigns[0].campaign.name", equalTo("Week"))
                .body("campaigns[0].venues", equalTo(2))
                .body("campaigns[0].tables", equalTo(5))
                .body("campaigns[0].tablesComing", equalTo(2))
                .body("campaigns[0].tablesHeld", equalTo(0))
                .body("campaigns[0].tablesCalledOff", equalTo(3))
                .body("campaigns[0].participants", equalTo(12));
    }

    @Test
    void what_is_past_asks_to_be_closed_and_then_stands_in_the_neighbourhoods_year() {
        var id = coordinator.publishes(wish(9));
        Given.asOwner("update dialogue set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour'"
                + " where id = '%s'".formatted(id));

        overview().body("attention.kind", contains("NOT_CLOSED")).body("attention.dialogueId", contains(id.toString()));
        coordinator.does("/dialogues/" + id + "/holding").statusCode(200);
        overview().body("attention.kind", contains("NOT_CLOSED"));
        coordinator
                .posts(
                        "/dialogues/" + id + "/closing",
                        Map.of("participants", 11, "tablesHeld", 2, "tablesCalledOff", 0))
                .statusCode(200);
        overview()
                .body("attention", empty())
                .body("neighbourhoods[0].participants", equalTo(11))
                .body("neighbourhoods[0].tables", equalTo(2));
    }

    @Test
    void nothing_of_another_organisation_is_seen() {
        var other = Coordinator.somewhere();
        other.publishes(Given.aWish(other.organisationId).starting(Given.inDays(2)));

        overview().body("comingDialogues", empty()).body("attention", empty()).body("figures.dialogues", equalTo(0));
    }

    private ValidatableResponse overview() {
        return coordinator.reads("/overview").statusCode(200);
    }

    private Wish wish(int days) {
        return Given.aWish(coordinator.organisationId).starting(Given.inDays(days));
    }

    private static void seatsTaken(UUID id, int people) {
        Given.asOwner("update dialogue_seats set seats_taken = %d where dialogue_id = '%s'".formatted(people, id));
    }
}

package nl.buurtdialoog.dialogue;

import static io.restassured.RestAssured.given;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;

    @Test
    void the_soonest_comes_first_and_drafts_do_not_come_at_all() {
        var later = published(Given.aWish(organisation).starting(Given.inDays(9)));
        var sooner = published(Given.aWish(organisation).starting(Given.inDays(2)));
        Given.aDraft(organisation, 1, 8);

        agenda().body("items.id", contains(sooner, later));
    }

    @Test
    void what_began_before_today_is_no_longer_in_it_unless_asked() {
        var past = published(Given.aWish(organisation).starting(Given.inDays(-3)));

        agenda().body("items", empty());
        agenda("from", LocalDate.now(AMSTERDAM).minusDays(4)).body("items.id", contains(past));
    }

    @Test
    void days_are_days_in_amsterdam() {
        var day = LocalDate.now(AMSTERDAM).plusDays(30);
        var first = published(Given.aWish(organisation).starting(at(day, LocalTime.MIN)));
        var last = published(Given.aWish(organisation).starting(at(day, LocalTime.of(23, 59))));
        published(Given.aWish(organisation).starting(at(day.plusDays(1), LocalTime.MIN)));
        published(Given.aWish(organisation).starting(at(day.minusDays(1), LocalTime.of(23, 59))));

        agenda("from", day, "until", day).body("items.id", contains(first, last));
    }

    @Test
    void it_is_filtered_by_neighbourhood_theme_and_campaign() {
        var wish = Given.aWish(organisation);
        var campaign = Coordinator.id(coordinator
                .posts("/campaigns", java.util.Map.of("name", "Week", "startsOn", "2026-09-01", "endsOn", "2026-09-14"))
                .statusCode(201)
                .extract()
                .response());
        var wanted = published(wish.campaign(campaign));
        published(Given.aWish(organisation));
        var neighbourhood =
                coordinator.reads("/venues/" + wish.venue()).extract().path("neighbourhood.id");

        agenda("themeId", wish.theme()).body("items.id", contains(wanted));
        agenda("neighbourhoodId", neighbourhood).body("items.id", contains(wanted));
        agenda("campaignId", campaign)
                .body("items.id", contains(wanted))
                .body("items[0].campaignId", equalTo("" + campaign));
    }

    @Test
    void words_find_title_theme_venue_and_neighbourhood() {
        var theme = Given.aTheme(organisation, "Elkaar zien");
        var venue = Given.aVenue(organisation, "Het Wijkhuis", Given.aNeighbourhood(organisation, "Ĳsselstein-Zuid"));
        var id = published(
                Given.aWish(organisation).theme(theme.id).at(venue.id).titled("Soep bij Zoë in ’s-Gravenhage"));
        published(Given.aWish(organisation));

        for (var words : new String[] {
            "soep",
            "ZOE",
            "zoë",
            "Zoe\u0308",
            "elkaar",
            "wijkhuis",
            "ijsselstein",
            "soep wijkhuis",
            "'s-gravenhage",
            "ZOË  zuid"
        }) {
            agenda("q", words).body("items.id", contains(id));
        }
        agenda("q", "soep molen").body("items", empty());
    }

    @Test
    void what_people_type_is_no_pattern() {
        published(Given.aWish(organisation).titled("Samen eten"));

        for (var words : new String[] {"%", "_", "s_men", "sa%n", "\\", "'"}) {
            agenda("q", words).body("items", empty());
        }
    }

    @Test
    void with_seats_leaves_out_what_is_full_closed_or_cancelled() {
        var open = published(Given.aWish(organisation));
        var full = published(Given.aWish(organisation));
        Given.asOwner("update dialogue_seats set seats_taken = seats where dialogue_id = '%s'".formatted(full));
        published(Given.aWish(organisation).closing(Instant.now().minusSeconds(60)));
        var off = published(Given.aWish(organisation));
        coordinator
                .posts("/dialogues/" + off + "/cancellation", java.util.Map.of("reason", "Ziek."))
                .statusCode(200);

        agenda("withSeats", true).body("items.id", contains(open));
        agenda("withSeats", false).body("items.size()", equalTo(4));
    }

    @Test
    void who_pulls_changes_gets_what_changed_since_even_what_is_past() {
        published(Given.aWish(organisation));
        Given.asOwner("update dialogue set updated_at = now() - interval '1 day' where organisation_id = '%s'"
                .formatted(organisation));
        String retrievedAt = agenda().extract().path("retrievedAt");
        var changed = published(Given.aWish(organisation).starting(Given.inDays(-2)));

        agenda("updatedSince", retrievedAt).body("items.id", contains(changed));
    }

    @Test
    void a_change_that_was_being_written_while_we_answered_is_not_missed() {
        String retrievedAt = agenda().extract().path("retrievedAt");
        var late = published(Given.aWish(organisation));
        Given.asOwner("update dialogue set updated_at = '%s' where id = '%s'"
                .formatted(Instant.parse(retrievedAt).minusSeconds(10), late));

        agenda("updatedSince", retrievedAt).body("items.id", contains(late));
    }

    @Test
    void a_crawl_gives_each_once_while_others_write() {
        var wish = Given.aWish(organisation);
        var there = new ArrayList<String>();
        var moment = Given.inDays(3);
        for (int i = 0; i < 23; i++) {
            // Many begin at the same moment: the id decides.
            there.add(published(wish.starting(moment.plus(Duration.ofHours(i / 6)))));
        }
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = agenda("limit", 5, "cursor", cursor).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            published(wish.starting(Given.inDays(2)));
            published(wish.starting(Given.inDays(4)));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
    }

    @Test
    void limits_and_cursors_that_are_none_are_mistakes() {
        for (var limit : new int[] {0, -1, 101}) {
            asks(400, "limit", limit);
        }
        asks(400, "cursor", "not-a-cursor");
    }

    @Test
    void the_filters_name_only_what_has_something_coming() {
        var wish = Given.aWish(organisation);
        published(wish);
        var idle = Given.aTheme(organisation, "Nergens " + UUID.randomUUID());
        var past = Given.aTheme(organisation, "Voorbij " + UUID.randomUUID());
        published(Given.aWish(organisation).theme(past.id).starting(Given.inDays(-3)));

        given().get("/api/v1/agenda-filters")
                .then()
                .statusCode(200)
                .body("themes.id", hasItem(wish.theme().toString()))
                .body("themes.id", not(hasItem(idle.id.toString())))
                .body("themes.id", not(hasItem(past.id.toString())));
    }

    @Test
    void whoever_finds_it_full_is_shown_what_is_near() {
        var oost = Given.aNeighbourhood(organisation, "Oost");
        var wish = Given.aWish(organisation).at(Given.aVenue(organisation, "Podium Oost", oost).id);
        var full = published(wish);
        var sameTheme = published(Given.aWish(organisation).theme(wish.theme()).starting(Given.inDays(30)));
        var sameNeighbourhood = published(Given.aWish(organisation)
                .at(Given.aVenue(organisation, "Wijkplaats", oost).id)
                .starting(Given.inDays(40)));
        var nearDate = published(Given.aWish(organisation).starting(Given.inDays(8)));
        var elsewhere = Given.anOrganisation().id;
        Given.aPublishedDialogue(elsewhere, Given.aWish(elsewhere));

        given().get("/api/v1/dialogues/" + full + "/alternatives")
                .then()
                .statusCode(200)
                .body("items.id", contains(sameNeighbourhood, sameTheme, nearDate));
    }

    @Test
    void at_most_five_others_are_shown_and_none_that_is_full() {
        var wish = Given.aWish(organisation);
        var id = published(wish);
        for (int i = 0; i < 6; i++) {
            published(wish);
        }
        var full = published(wish.starting(Given.inDays(1)));
        Given.asOwner("update dialogue_seats set seats_taken = seats where dialogue_id = '%s'".formatted(full));

        given().get("/api/v1/dialogues/" + id + "/alternatives")
                .then()
                .body("items.size()", equalTo(5))
                .body("items.id", not(hasItem(full)))
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void the_answer_is_the_same_whoever_asks() {
        var id = published(Given.aWish(organisation));
        var path = "/api/v1/dialogues/" + id;

        assertThat(coordinator
                        .reads(path.substring("/api/v1".length()))
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(given().get(path).asString());
        agenda().body("items.id", containsInAnyOrder(id));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, AMSTERDAM).toInstant().atOffset(UTC).toInstant();
    }

    private String published(Wish wish) {
        return Given.aPublishedDialogue(organisation, wish).toString();
    }

    /** This organisation's agenda, with filters by name and value; a value that is null is left out. */
    private ValidatableResponse agenda(@Nullable Object... filters) {
        return asks(200, filters);
    }

    private ValidatableResponse asks(int status, @Nullable Object... filters) {
        var asking = given().queryParam("organisationId", organisation);
        for (int i = 0; i < filters.length; i += 2) {
            var value = filters[i + 1];
            if (value != null) {
                asking.queryParam(String.valueOf(filters[i]), value.toString());
            }
        }
        return asking.get("/api/v1/dialogues").then().statusCode(status);
    }
}

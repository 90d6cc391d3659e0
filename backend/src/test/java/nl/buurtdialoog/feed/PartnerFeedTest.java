package nl.buurtdialoog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Wish;
import nl.buurtdialoog.partner.Partner;
import nl.buurtdialoog.shared.Overlap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a partner shows of our dialogues on its own site, and how it keeps up with what changes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerFeedTest {

    @Inject
    @ConfigProperty(name = "quarkus.transaction-manager.default-transaction-timeout")
    Duration longestTransaction;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;
    private final Partner library = Partner.with(organisation, "dialogues:read");

    @Test
    void the_soonest_comes_first_and_neither_drafts_nor_what_is_over_nor_anothers_come_at_all() {
        var later = publishes(Given.aWish(organisation).starting(Given.inDays(9)));
        var sooner = publishes(Given.aWish(organisation).starting(Given.inDays(2)));
        Given.aDraft(organisation, 1, 8);
        Given.aPublishedDialogue(organisation, Given.aWish(organisation).starting(Given.inDays(-3)));
        var elsewhere = Given.anOrganisation().id;
        Given.aPublishedDialogue(elsewhere, Given.aWish(elsewhere));

        feed("").body("items.dialogue.id", contains(sooner, later))
                .body("items[0].distanceMetres", nullValue())
                .body("items[0].pageUrl", endsWith("/dialogen/" + sooner))
                .body("gone", empty());
    }

    @Test
    void near_a_postcode_the_nearest_comes_first_with_how_far_it_is() {
        var lunetten = publishes(Given.aWish(organisation).at(venue("3524 DS", null, null)));
        var neude = publishes(Given.aWish(organisation).at(venue("3512 AE", 52.0931, 5.1187)));
        var nobodyKnows = publishes(Given.aWish(organisation).at(venue("9999 XX", null, null)));

        var near = feed("?postcode=3512")
                .body("items.dialogue.id", contains(neude, lunetten, nobodyKnows))
                .body("items[2].distanceMetres", nullValue())
                .extract()
                .jsonPath();
        assertThat(near.getInt("items[0].distanceMetres")).isBetween(100, 600);
        assertThat(near.getInt("items[1].distanceMetres")).isBetween(2_500, 3_800);
        feed("?postcode=3512&withinMetres=1000").body("items.dialogue.id", contains(neude));
        feed("?latitude=52.0640&longitude=5.1360").body("items[0].dialogue.id", equalTo(lunetten));
    }

    @Test
    void a_postcode_that_only_our_venues_have_is_where_they_are_and_one_that_nobody_knows_is_refused() {
        var there = publishes(Given.aWish(organisation).at(venue("9711 AA", 53.2190, 6.5660)));

        feed("?postcode=9711").body("items[0].dialogue.id", equalTo(there)).body("items[0].distanceMetres", equalTo(0));
        refuses("?postcode=9712", "postcode", "unknown-postcode");
    }

    @ParameterizedTest
    @CsvSource({
        "?postcode=3512JE,postcode,not-a-postcode",
        "?postcode=0123,postcode,not-a-postcode",
        "?postcode=3512&latitude=52.1&longitude=5.1,postcode,postcode-or-point",
        "?latitude=52.1,longitude,required",
        "?longitude=5.1,latitude,required",
        "?latitude=91&longitude=5,latitude,too-large",
        "?latitude=north&longitude=5,latitude,not-a-number",
        "?latitude=NaN&longitude=5,latitude,not-a-number",
        "?withinMetres=500,withinMetres,near-what",
        "?postcode=3512&withinMetres=1,withinMetres,too-small",
        "?neighbourhood=Zuilen,neighbourhood,unknown-parameter",
        "?cursor=bm9uc2Vuc2U,cursor,not-a-cursor"
    })
    void what_cannot_be_meant_is_refused(String query, String pointer, String code) {
        refuses(query, pointer, code);
    }

    @Test
    void it_is_filtered_by_neighbourhood_theme_and_period() {
        var wish = Given.aWish(organisation).starting(Given.inDays(20));
        var wanted = publishes(wish);
        publishes(Given.aWish(organisation).starting(Given.inDays(3)));
        String neighbourhood =
                coordinator.reads("/venues/" + wish.venue()).extract().path("neighbourhood.id");
        var day = LocalDate.ofInstant(Given.inDays(20), ZoneId.of("Europe/Amsterdam"));

        feed("?neighbourhoodId=" + neighbourhood).body("items.dialogue.id", contains(wanted));
        feed("?themeId=" + wish.theme()).body("items.dialogue.id", contains(wanted));
        feed("?from=" + day + "&until=" + day).body("items.dialogue.id", contains(wanted));
        feed("?until=" + day.minusDays(18)).body("items", empty());
    }

    @Test
    void what_was_cancelled_is_told_with_its_status_and_what_was_withdrawn_is_gone_even_when_thrown_away() {
        var cancelled = publishes(Given.aWish(organisation));
        var withdrawn = publishes(Given.aWish(organisation));
        var thrownAway = publishes(Given.aWish(organisation));
        publishes(Given.aWish(organisation));
        var since = settled();
        coordinator.posts("/dialogues/" + cancelled + "/cancellation", Map.of("reason", "De zaal is dicht"));
        coordinator.undoes("/dialogues/" + withdrawn + "/publication").statusCode(200);
        coordinator.undoes("/dialogues/" + thrownAway + "/publication").statusCode(200);
        coordinator.deletes("/dialogue-plans/" + thrownAway).statusCode(204);

        feed("?updatedSince=" + since)
                .body("items.dialogue.id", contains(cancelled))
                .body("items.dialogue.status", contains("CANCELLED"))
                .body("gone", contains(withdrawn, thrownAway));
        coordinator.does("/dialogues/" + withdrawn + "/publication").statusCode(200);
        feed("?updatedSince=" + since)
                .body("items.dialogue.id", contains(cancelled, withdrawn))
                .body("gone", contains(thrownAway));
    }

    @Test
    void what_no_longer_fits_a_filter_is_gone_for_who_keeps_up_by_it() {
        var wish = Given.aWish(organisation);
        var moves = publishes(wish);
        var other = Given.aVenue(organisation);
        var since = settled();
        var neighbourhood =
                coordinator.reads("/venues/" + wish.venue()).extract().<String>path("neighbourhood.id");
        coordinator
                .changes("/dialogue-plans/" + moves, Map.of("venueId", other.id))
                .statusCode(200);

        feed("?neighbourhoodId=" + neighbourhood + "&updatedSince=" + since)
                .body("items", empty())
                .body("gone", contains(moves));
        feed("?updatedSince=" + since)
                .body("items.dialogue.id", contains(moves))
                .body("gone", empty());
    }

    @Test
    void another_name_of_the_venue_neighbourhood_or_theme_is_a_change_too_and_disturbs_no_coordinator() {
        var wish = Given.aWish(organisation);
        var dialogue = publishes(wish);
        var neighbourhood =
                coordinator.reads("/venues/" + wish.venue()).extract().<String>path("neighbourhood.id");
        for (var place :
                List.of("/venues/" + wish.venue(), "/neighbourhoods/" + neighbourhood, "/themes/" + wish.theme())) {
            var since = settled();
            var version = coordinator.etag("/dialogue-plans/" + dialogue);
            coordinator
                    .changes(place, Map.of("name", "Anders " + UUID.randomUUID()))
                    .statusCode(200);

            feed("?updatedSince=" + since).body("items.dialogue.id", contains(dialogue));
            assertThat(coordinator.etag("/dialogue-plans/" + dialogue)).isEqualTo(version);
        }
    }

    @Test
    void what_is_over_is_told_to_who_keeps_up() {
        var since = settled();
        var over =
                Given.aPublishedDialogue(organisation, Given.aWish(organisation).starting(Given.inDays(-3)));

        feed("?updatedSince=" + since).body("items.dialogue.id", contains(over.toString()));
    }

    @Test
    void a_change_that_was_still_being_written_is_not_missed() {
        String retrievedAt = feed("").extract().path("retrievedAt");
        var late = publishes(Given.aWish(organisation));
        isOf(late, Instant.parse(retrievedAt).minus(longestTransaction));

        assertThat(longestTransaction.multipliedBy(2)).isLessThan(Overlap.LENGTH);
        feed("?updatedSince=" + retrievedAt).body("items.dialogue.id", contains(late));
    }

    @Test
    void every_page_of_a_crawl_says_when_the_first_was_read() {
        for (int i = 0; i < 3; i++) {
            publishes(Given.aWish(organisation));
        }
        var first = feed("?limit=2").extract().jsonPath();
        var second =
                feed("?limit=2&cursor=" + first.getString("next")).extract().jsonPath();

        assertThat(second.getString("retrievedAt")).isEqualTo(first.getString("retrievedAt"));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void a_crawl_by_distance_gives_each_once_while_others_write() {
        var near = Given.aWish(organisation).at(venue("3512 AE", 52.0931, 5.1187));
        var far = Given.aWish(organisation).at(venue("3524 DS", null, null));
        var there = new ArrayList<String>();
        for (int i = 0; i < 11; i++) {
            there.add(publishes(i % 2 == 0 ? near : far));
        }
        var seen = crawl("?postcode=3512&limit=4", () -> publishes(near));

        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
    }

    @Test
    void what_changes_during_a_crawl_of_changes_comes_at_its_end() {
        var since = settled();
        var first = publishes(Given.aWish(organisation));
        for (int i = 0; i < 4; i++) {
            publishes(Given.aWish(organisation));
        }
        var seen = crawl(
                "?limit=2&updatedSince=" + since, () -> coordinator.undoes("/dialogues/" + first + "/publication"));

        assertThat(seen).hasSize(6).endsWith(first);
    }

    @Test
    void a_member_reads_the_agenda_and_not_this() {
        coordinator.reads("/partner-dialogues").statusCode(403);
        Partner.with(organisation, "counts:read").reads("/partner-dialogues").statusCode(403);
    }

    private List<String> crawl(String query, Runnable meanwhile) {
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = feed(query + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.dialogue.id"));
            seen.addAll(page.getList("gone"));
            if (cursor == null) {
                meanwhile.run();
            }
            cursor = page.getString("next");
        } while (cursor != null);
        return seen;
    }

    /** A moment since which nothing changed: what is there was written long before. */
    private Instant settled() {
        Given.asOwner("update dialogue set updated_at = updated_at - interval '1 hour' where organisation_id = '%s'"
                .formatted(organisation));
        return Instant.parse(feed("").extract().path("retrievedAt"));
    }

    private static void isOf(String dialogue, Instant moment) {
        Given.asOwner("update dialogue set updated_at = '%s' where id = '%s'".formatted(moment, dialogue));
    }

    private String publishes(Wish wish) {
        return Given.aPublishedDialogue(organisation, wish).toString();
    }

    private UUID venue(String postcode, @Nullable Double latitude, @Nullable Double longitude) {
        var id = Given.aVenue(organisation).id;
        Given.asOwner("update venue set postcode = '%s', latitude = %s, longitude = %s where id = '%s'"
                .formatted(postcode, latitude, longitude, id));
        return id;
    }

    private ValidatableResponse feed(String query) {
        return library.reads("/partner-dialogues" + query).statusCode(200);
    }

    private void refuses(String query, String pointer, String code) {
        library.reads("/partner-dialogues" + query)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }
}

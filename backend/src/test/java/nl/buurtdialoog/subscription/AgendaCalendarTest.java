package nl.buurtdialoog.subscription;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Wish;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The agenda, as it stands in a calendar program that follows it (api-rules 20). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaCalendarTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;

    @Test
    void the_calendar_of_an_organisation_has_what_is_published_and_what_is_called_off() throws Exception {
        var soup = published(wish().titled("Soep").starting(inDays(3)));
        var off = published(wish().titled("Taart").starting(inDays(4)));
        coordinator
                .posts("/dialogues/" + off + "/cancellation", Map.of("reason", "Ziek."))
                .statusCode(200);
        Given.aDraft(organisation, wish().titled("Nog niets"));
        var other = Given.anOrganisation().id;
        Given.aPublishedDialogue(other, Given.aWish(other).titled("Van een ander"));

        var calendar = calendar("organisationId=" + organisation);

        assertThat(calendar.each("SUMMARY")).containsExactly("Soep", "Taart");
        assertThat(calendar.each("STATUS")).containsExactly("CONFIRMED", "CANCELLED");
        assertThat(calendar.each("UID")).containsExactly(soup + "@buurtdialoog", off + "@buurtdialoog");
        assertThat(Calendar.value(calendar.events().getFirst(), "URL")).endsWith("/dialogen/" + soup);
        assertThat(calendar.read().validate().getEntries()).isEmpty();
        assertThat(calendar.read().getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void a_neighbourhood_and_a_theme_have_a_calendar_with_a_name_of_its_own() throws Exception {
        var lunetten = Given.aNeighbourhood(organisation, "Lunetten");
        var theme = Given.aTheme(organisation, "Erbij horen");
        var venue = Given.aVenue(organisation, "De Musketon", lunetten);
        published(wish().titled("Daar en daarover").at(venue.id).theme(theme.id).starting(inDays(2)));
        published(wish().titled("Daar").at(venue.id).starting(inDays(3)));
        published(wish().titled("Daarover").theme(theme.id).starting(inDays(4)));

        assertThat(calendar("neighbourhoodId=" + lunetten.id).each("SUMMARY"))
                .containsExactly("Daar en daarover", "Daar");
        assertThat(calendar("themeId=" + theme.id).each("SUMMARY")).containsExactly("Daar en daarover", "Daarover");
        var both = calendar("neighbourhoodId=%s&themeId=%s".formatted(lunetten.id, theme.id));
        assertThat(both.each("SUMMARY")).containsExactly("Daar en daarover");
        assertThat(both.name()).isEqualTo("Buurtdialogen over Erbij horen in Lunetten");
        assertThat(calendar("language=EN&themeId=" + theme.id).name())
                .isEqualTo("Neighbourhood dialogues about Erbij horen");
    }

    @Test
    void what_does_not_exist_or_is_of_another_organisation_is_not_found() {
        var other = Given.anOrganisation().id;
        var elsewhere = Given.aNeighbourhood(other, "Zuilen").id;
        var theirs = Given.aTheme(other).id;

        for (var query : new String[] {
            "organisationId=" + UUID.randomUUID(),
            "neighbourhoodId=" + UUID.randomUUID(),
            "themeId=" + UUID.randomUUID(),
            "organisationId=%s&neighbourhoodId=%s".formatted(organisation, elsewhere),
            "organisationId=%s&themeId=%s".formatted(organisation, theirs)
        }) {
            get(query).statusCode(404).contentType("application/problem+json");
        }
        get("organisationId=%s&neighbourhoodId=%s".formatted(other, elsewhere)).statusCode(200);
    }

    @Test
    void half_past_seven_is_half_past_seven_around_each_change_of_the_clock() throws Exception {
        for (var month : new Month[] {Month.MARCH, Month.OCTOBER}) {
            for (int day = -1; day <= 1; day++) {
                published(wish().starting(ZonedDateTime.of(sunday(month).plusDays(day), LocalTime.of(19, 30), AMSTERDAM)
                        .toInstant()));
            }
        }

        var text = text("organisationId=" + organisation);

        for (var month : new Month[] {Month.MARCH, Month.OCTOBER}) {
            for (int day = -1; day <= 1; day++) {
                var date = sunday(month).plusDays(day);
                assertThat(text)
                        .contains("DTSTART;TZID=Europe/Amsterdam:%sT193000\r\n"
                                .formatted(date.toString().replace("-", "")));
            }
        }
        assertThat(Calendar.of(text).events())
                .allSatisfy(event -> assertThat(
                                Calendar.start(event).atZone(AMSTERDAM).toLocalTime())
                        .isEqualTo(LocalTime.of(19, 30)));
    }

    @Test
    void every_line_ends_and_folds_as_calendars_want_it_whatever_people_type() throws Exception {
        var title = "🧑🏽‍🤝‍🧑🏿 Zoë & Ĳsbrand; samen, eten\\n <b>".repeat(4);
        published(wish().titled(title));

        var text = text("organisationId=" + organisation);

        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(Calendar.of(text).each("SUMMARY")).containsExactly(title);
    }

    @Test
    void a_dialogue_that_is_moved_is_the_same_event_with_a_higher_number() throws Exception {
        var id = published(wish().starting(inDays(5)));
        var before = calendar("organisationId=" + organisation).events().getFirst();
        coordinator
                .changes("/dialogue-plans/" + id, Map.of("startsAt", inDays(9).toString()))
                .statusCode(200);
        var after = calendar("organisationId=" + organisation).events().getFirst();

        assertThat(Calendar.start(after)).isEqualTo(inDays(9));
        assertThat(Calendar.value(after, "UID")).isEqualTo(Calendar.value(before, "UID"));
        assertThat(Integer.parseInt(Calendar.value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(Calendar.value(before, "SEQUENCE")));
    }

    @Test
    void who_has_it_already_is_told_so_until_something_changes() {
        var id = published(wish());
        var query = "organisationId=" + organisation;
        var tag = get(query).statusCode(200).extract().header("ETag");
        get(query).header("Cache-Control", "public, max-age=300");

        assertThat(known(query, tag)).isEqualTo(304);
        coordinator.changes("/dialogue-plans/" + id, Map.of("title", "Taart")).statusCode(200);
        assertThat(known(query, tag)).isEqualTo(200);
    }

    @Test
    void what_is_just_past_stays_and_what_is_longPast_goes() throws Exception {
        var past = published(wish().titled("Vorige week"));
        var longPast = published(wish().titled("Lang geleden"));
        moves(past, "7 days");
        moves(longPast, "40 days");

        assertThat(calendar("organisationId=" + organisation).each("SUMMARY")).containsExactly("Vorige week");
    }

    @Test
    void what_is_practised_with_stands_in_its_own_calendar_only() throws Exception {
        published(wish().titled("Oefening"));
        Given.asOwner("update organisation set sandbox = true where id = '%s'".formatted(organisation));

        assertThat(text("language=NL")).doesNotContain("Oefening");
        assertThat(text("organisationId=" + organisation)).contains("Oefening");
    }

    private Wish wish() {
        return Given.aWish(organisation);
    }

    private UUID published(Wish wish) {
        return Given.aPublishedDialogue(organisation, wish);
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS);
    }

    private static void moves(UUID dialogue, String back) {
        Given.asOwner("""
                update dialogue set starts_at = now() - interval '%1$s', ends_at = now() - interval '%1$s'
                    + interval '2 hours', registration_closes_at = now() - interval '%1$s' where id = '%2$s'""".formatted(back, dialogue));
    }

    private static LocalDate sunday(Month month) {
        return LocalDate.of(LocalDate.now(AMSTERDAM).getYear() + 1, month, 31)
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.SUNDAY));
    }

    private static ValidatableResponse get(String query) {
        return given().get("/api/v1/agenda/calendar?" + query).then();
    }

    private static int known(String query, String tag) {
        return given().header("If-None-Match", tag)
                .get("/api/v1/agenda/calendar?" + query)
                .statusCode();
    }

    private static String text(String query) {
        return get(query).statusCode(200).contentType("text/calendar").extract().asString();
    }

    private static Calendar calendar(String query) throws Exception {
        return Calendar.of(text(query));
    }
}

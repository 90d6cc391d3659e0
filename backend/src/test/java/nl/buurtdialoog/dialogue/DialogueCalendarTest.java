package nl.buurtdialoog.dialogue;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueCalendarTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void half_past_seven_is_half_past_seven_before_and_after_the_clock_changes() throws Exception {
        for (var day : new LocalDate[] {sunday(Month.MARCH), sunday(Month.OCTOBER)}) {
            for (var around : new LocalDate[] {day.minusDays(1), day, day.plusDays(1)}) {
                var moment = ZonedDateTime.of(around, LocalTime.of(19, 30), AMSTERDAM);
                var id = Given.aPublishedDialogue(
                        coordinator.organisationId,
                        Given.aWish(coordinator.organisationId).starting(moment.toInstant()));

                assertThat(file(id))
                        .contains("DTSTART;TZID=Europe/Amsterdam:%sT193000\r\n"
                                .formatted(around.toString().replace("-", "")));
                assertThat(start(event(id))).isEqualTo(moment.toInstant());
            }
        }
    }

    @Test
    void the_file_is_valid_and_brings_its_time_zone() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(file(published("Soep"))));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void lines_end_and_fold_as_calendars_want_them() {
        var file = file(published("Zoë & Ĳsbrand: ".repeat(9)));

        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void what_people_type_stays_text() throws Exception {
        var title = "Eten; drinken, praten\\n";

        assertThat(value(event(published(title)), "SUMMARY")).isEqualTo(title);
    }

    @Test
    void a_change_is_the_same_event_with_a_higher_number() throws Exception {
        var id = published("Soep");
        var before = event(id);
        coordinator.changes("/dialogue-plans/" + id, Map.of("title", "Taart")).statusCode(200);
        var after = event(id);

        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
    }

    @Test
    void a_cancelled_dialogue_says_so_in_the_calendar() {
        var id = published("Soep");
        coordinator
                .posts("/dialogues/" + id + "/cancellation", Map.of("reason", "Ziek."))
                .statusCode(200);

        assertThat(file(id)).contains("STATUS:CANCELLED\r\n");
    }

    private UUID published(String title) {
        return Given.aPublishedDialogue(
                coordinator.organisationId,
                Given.aWish(coordinator.organisationId).titled(title));
    }

    private static String file(UUID id) {
        return given().get("/api/v1/dialogues/" + id + "/calendar")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
    }

    private static VEvent event(UUID id) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(file(id)))
                .<VEvent>getComponents("VEVENT")
                .getFirst();
    }

    private static Instant start(VEvent event) {
        return event.<DtStart<ZonedDateTime>>getProperty("DTSTART")
                .orElseThrow()
                .getDate()
                .toInstant();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /** The last Sunday of that month next year, when the clock changes. */
    private static LocalDate sunday(Month month) {
        return LocalDate.of(LocalDate.now(AMSTERDAM).getYear() + 1, month, 31)
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.SUNDAY));
    }
}

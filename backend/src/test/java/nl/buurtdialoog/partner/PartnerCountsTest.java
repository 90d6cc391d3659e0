package nl.buurtdialoog.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a partner may count: its own work, and the organisation's as far as nobody can be told from it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerCountsTest {

    private static final String CELL = "items[0].";

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Partner library = Partner.of(coordinator.organisationId);
    private final Quarter quarter = Quarter.at(Instant.now().plus(Duration.ofDays(7)));
    private UUID venue;

    @BeforeEach
    void a_venue() {
        venue = Given.aVenue(coordinator.organisationId).id;
    }

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_partner_counts_whom_it_signed_up_as_it_stands() {
        var dialogue = dialogueWithSeats(5);
        var first = bring(library, dialogue, 5).getFirst();
        library.signsUp(dialogue, Partner.party("Wacht 1")).statusCode(201);
        library.signsUp(dialogue, Partner.party("Wacht 2")).statusCode(201);
        library.does("/partner-registrations/" + first + "/cancellation").statusCode(200);
        dialogueWithSeats(5);

        counts(library)
                .body("quarter", equalTo(quarter.toString()))
                .body("items.size()", equalTo(1))
                .body(CELL + "own.dialogues", equalTo(1))
                .body(CELL + "own.people", equalTo(7))
                .body(CELL + "own.placed", equalTo(4))
                .body(CELL + "own.offered", equalTo(1))
                .body(CELL + "own.waiting", equalTo(1))
                .body(CELL + "own.cancelled", equalTo(1))
                .body(CELL + "own.came", nullValue())
                .body(CELL + "organisation.dialogues", equalTo(2))
                .body(CELL + "organisation.participants", nullValue());
    }

    @Test
    void another_partners_people_are_not_in_its_own() {
        bring(Partner.of(coordinator.organisationId), dialogueWithSeats(10), 3);

        counts(library).body(CELL + "own.people", equalTo(0)).body(CELL + "organisation.dialogues", equalTo(1));
    }

    @Test
    void who_was_in_already_by_another_way_does_not_show_by_being_left_out() {
        var dialogue = dialogueWithSeats(10);
        var party = Partner.party("Fatima");
        party.put("contact", Map.of("kind", "EMAIL", "value", "fatima@voorbeeld.nl"));
        Partner.of(coordinator.organisationId).signsUp(dialogue, party).statusCode(201);
        library.signsUp(dialogue, party).statusCode(201);

        counts(library).body(CELL + "own.people", equalTo(1)).body(CELL + "own.placed", equalTo(1));
    }

    @Test
    void deelnames_are_told_when_the_quarter_is_over_and_everything_in_it_is_closed() {
        var dialogue = dialogueWithSeats(40);
        bring(library, dialogue, 12);
        var open = dialogueWithSeats(5);
        closes(dialogue, 6, 20);

        counts(library).body(CELL + "own.came", nullValue()).body(CELL + "organisation.participants", nullValue());
        quarterIsOver();
        counts(library).body(CELL + "own.came", nullValue()).body(CELL + "organisation.participants", nullValue());
        coordinator.posts("/dialogues/" + open + "/cancellation", Map.of("reason", "Te weinig mensen"));
        counts(library)
                .body(CELL + "own.came", equalTo(6))
                .body(CELL + "organisation.participants", equalTo(20))
                .body(CELL + "organisation.cancelled", equalTo(1));
    }

    @Test
    void fewer_than_five_who_came_or_who_stayed_away_are_not_told() {
        var dialogue = dialogueWithSeats(40);
        bring(library, dialogue, 9);
        closes(dialogue, 5, 30);
        quarterIsOver();
        counts(library).body(CELL + "own.came", nullValue());
    }

    @Test
    void fewer_than_five_others_are_not_told_by_subtraction() {
        var dialogue = dialogueWithSeats(40);
        bring(library, dialogue, 12);
        closes(dialogue, 6, 16);
        quarterIsOver();
        counts(library).body(CELL + "organisation.participants", nullValue()).body(CELL + "own.came", equalTo(6));
        counts(Partner.of(coordinator.organisationId)).body(CELL + "organisation.participants", equalTo(16));
    }

    @Test
    void what_was_not_ticked_off_at_the_door_is_not_known_and_not_nought() {
        var dialogue = dialogueWithSeats(40);
        bring(library, dialogue, 12);
        closes(dialogue, 0, 30);
        quarterIsOver();
        counts(library).body(CELL + "own.placed", equalTo(12)).body(CELL + "own.came", nullValue());
        assertThat(Schema.strings("select came::text from partner_count where came is not null and dialogue_id = '%s'"
                        .formatted(dialogue)))
                .isEmpty();
    }

    @Test
    void what_is_frozen_stays_when_the_people_are_forgotten() {
        var dialogue = dialogueWithSeats(40);
        bring(library, dialogue, 12);
        closes(dialogue, 6, 30);
        Given.asOwner("delete from attendance where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("update registration set introduced_by = null where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("delete from partner_registration where dialogue_id = '%s'".formatted(dialogue));
        quarterIsOver();

        counts(library).body(CELL + "own.people", equalTo(12)).body(CELL + "own.came", equalTo(6));
    }

    @Test
    void it_is_read_by_quarter_and_neighbourhood_and_by_no_other_period() {
        dialogueWithSeats(5);
        String neighbourhood = coordinator.reads("/venues/" + venue).extract().path("neighbourhood.id");

        counts(library, "&neighbourhoodId=" + neighbourhood).body("items.neighbourhood.id", contains(neighbourhood));
        counts(library, "&neighbourhoodId=" + UUID.randomUUID()).body("items", empty());
        library.reads("/partner-counts?quarter=2019-Q1").statusCode(200).body("items", empty());
        library.reads("/partner-counts").statusCode(200);
        for (var wrong : List.of("2026-Q5", "2026-11", "2026")) {
            library.reads("/partner-counts?quarter=" + wrong)
                    .statusCode(400)
                    .body("errors.code", contains("not-a-quarter"));
        }
        library.reads("/partner-counts?from=2026-01-01").statusCode(400);
    }

    @Test
    void a_quarter_is_three_months_in_amsterdam() {
        assertThat(Quarter.at(Instant.parse("2026-12-31T22:59:59Z"))).isEqualTo(new Quarter(2026, 4));
        assertThat(Quarter.at(Instant.parse("2026-12-31T23:00:00Z"))).isEqualTo(new Quarter(2027, 1));
        assertThat(Quarter.of("2028-Q1").endsOn()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(Quarter.of("2026-Q2").begins()).isEqualTo(Instant.parse("2026-03-31T22:00:00Z"));
    }

    private List<String> bring(Partner partner, UUID dialogue, int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> partner.brings(dialogue, "Buur " + number))
                .toList();
    }

    /** Held and closed with so many participants, of whom so many that partners signed up were ticked off. */
    private void closes(UUID dialogue, int came, int participants) {
        clock.moveTo(Duration.ofDays(7).plusHours(3));
        Given.asOwner("insert into attendance (registration_person_id, organisation_id, dialogue_id, mark, marked_at)"
                .concat(" select id, organisation_id, dialogue_id, 'PRESENT', now() from registration_person"
                        + " where dialogue_id = '%s' order by id limit %d".formatted(dialogue, came)));
        coordinator.does("/dialogues/" + dialogue + "/holding").statusCode(200);
        coordinator
                .posts(
                        "/dialogues/" + dialogue + "/closing",
                        Map.of("participants", participants, "tablesHeld", 4, "tablesCalledOff", 0))
                .statusCode(200);
        clock.moveTo(Duration.ZERO);
    }

    private void quarterIsOver() {
        clock.moveTo(Duration.between(Instant.now(), quarter.isOver()).plusHours(1));
    }

    private UUID dialogueWithSeats(int seats) {
        return Given.aPublishedDialogue(
                coordinator.organisationId,
                Given.aWish(coordinator.organisationId).at(venue).tables(seats / 5, 5));
    }

    private ValidatableResponse counts(Partner partner) {
        return counts(partner, "");
    }

    private ValidatableResponse counts(Partner partner, String more) {
        return partner.reads("/partner-counts?quarter=" + quarter + more).statusCode(200);
    }
}

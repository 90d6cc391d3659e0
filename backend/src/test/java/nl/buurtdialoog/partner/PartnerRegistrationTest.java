package nl.buurtdialoog.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner does for the people it signed up, and for nobody else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnerRegistrationTest {

    private static final String OWN = "/partner-registrations/";

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Partner library = Partner.of(coordinator.organisationId);
    private UUID dialogue;

    @BeforeEach
    void a_dialogue_with_two_seats() {
        dialogue = dialogueWithSeats(2);
    }

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_partner_signs_somebody_up_by_its_own_reference_whom_it_reaches_itself() {
        var id = library.signsUp(dialogue, Partner.party("Fatima"))
                .statusCode(201)
                .body("reference", equalTo("bieb-Fatima"))
                .body("status", equalTo("CONFIRMED"))
                .body("parts.people", contains(1))
                .extract()
                .<String>path("id");

        library.reads(OWN + id)
                .statusCode(200)
                .body("dialogueId", equalTo(dialogue.toString()))
                .body("parts[0].waitingNumber", nullValue());
        coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .body("items.people[0].name", contains("Fatima"))
                .body("items[0].via", equalTo("PARTNER"))
                .body("items[0].contact.kind", equalTo("VIA"))
                .body("items[0].contact.value", equalTo("Partner"));
    }

    @Test
    void an_answer_holds_no_name_and_no_address() {
        var party = Partner.party("Fatima", "Yusuf");
        party.put("contact", Map.of("kind", "EMAIL", "value", "fatima@voorbeeld.nl"));
        var answer = library.signsUp(dialogue, party).statusCode(201).extract().asString();

        assertThat(answer + library.reads("/partner-registrations").extract().asString())
                .doesNotContain("Yusuf", "fatima@")
                .contains("bieb-Fatima");
    }

    @Test
    void a_repeated_request_makes_one_registration_and_one_without_a_key_none() {
        library.signsUp(dialogue, Partner.party("Fatima"), null)
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-missing"));
        var first = library.signsUp(dialogue, Partner.party("Fatima"), "een").statusCode(201);
        library.signsUp(dialogue, Partner.party("Fatima"), "een")
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.extract().path("id")));

        library.reads("/partner-registrations").body("items.size()", equalTo(1));
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(1));
    }

    @Test
    void without_consent_to_taking_part_nobody_is_signed_up() {
        var party = Partner.party("Fatima");
        party.put("consents", List.of());
        library.signsUp(dialogue, party).statusCode(400).body("errors.code", contains("consent-needed"));
        party.put("consents", List.of(Map.of("purpose", "TAKING_PART", "version", "1999-01")));
        library.signsUp(dialogue, party).statusCode(400).body("errors.code", contains("unknown-version"));

        library.reads("/partner-registrations").body("items", empty());
    }

    @Test
    void a_partner_accepts_an_offered_seat_for_who_waited() {
        var first = library.brings(dialogue, "Anna");
        library.brings(dialogue, "Bilal");
        var waiting = library.signsUp(dialogue, Partner.party("Carla"))
                .body("status", equalTo("WAITING"))
                .body("parts[0].waitingNumber", equalTo(1))
                .extract()
                .<String>path("id");
        library.does(OWN + waiting + "/acceptance").statusCode(409).body("type", equalTo("/problems/offer-over"));

        library.does(OWN + first + "/cancellation").statusCode(200).body("status", equalTo("CANCELLED"));
        library.reads(OWN + waiting).body("status", equalTo("OFFERED"));
        library.does(OWN + waiting + "/acceptance").statusCode(200).body("status", equalTo("CONFIRMED"));
        library.does(OWN + waiting + "/acceptance").statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void who_lets_a_seat_pass_keeps_the_place_in_the_queue() {
        var first = library.brings(dialogue, "Anna");
        library.brings(dialogue, "Bilal");
        var waiting = library.brings(dialogue, "Carla");
        library.does(OWN + waiting + "/refusal").statusCode(409);
        library.does(OWN + first + "/cancellation").statusCode(200);

        library.does(OWN + waiting + "/refusal")
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("parts[0].waitingNumber", equalTo(1));
    }

    @Test
    void a_party_that_may_sit_apart_is_one_sign_up_of_two_parts() {
        library.brings(dialogue, "Anna");
        var party = Partner.party("Bilal", "Carla");
        party.put("together", false);

        var id = library.signsUp(dialogue, party)
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("parts.status", contains("CONFIRMED", "WAITING"))
                .body("parts.people", contains(1, 1))
                .extract()
                .<String>path("id");
        library.does(OWN + id + "/cancellation").body("parts.status", contains("CANCELLED", "CANCELLED"));
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(1));
    }

    @Test
    void a_partner_never_learns_that_somebody_was_in_already_and_cannot_touch_them() {
        var party = Partner.party("Riet");
        party.put("contact", Map.of("kind", "EMAIL", "value", "riet@voorbeeld.nl"));
        var own = other().signsUp(dialogue, party).statusCode(201).extract().<String>path("id");
        assertThat(own).isNotNull();

        var id = library.signsUp(dialogue, party)
                .statusCode(201)
                .body("status", equalTo("CONFIRMED"))
                .body("parts.people", contains(1))
                .extract()
                .<String>path("id");
        library.reads(OWN + id).statusCode(200).body("status", equalTo("CONFIRMED"));
        library.does(OWN + id + "/acceptance").statusCode(200);
        library.does(OWN + id + "/cancellation").statusCode(200).body("status", equalTo("CANCELLED"));

        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(1));
    }

    @Test
    void who_came_along_and_was_in_already_does_not_show_by_being_left_out() {
        var riet = Partner.party("Riet");
        riet.put("contact", Map.of("kind", "EMAIL", "value", "samen@voorbeeld.nl"));
        other().signsUp(dialogue, riet).statusCode(201);
        var party = Partner.party("Kees", "Riet");
        party.put("contact", Map.of("kind", "EMAIL", "value", "samen@voorbeeld.nl"));

        library.signsUp(dialogue, party)
                .statusCode(201)
                .body("people", equalTo(2))
                .body("parts.people", contains(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/acceptance", "/refusal", "/cancellation"})
    void whom_another_client_signed_up_does_not_exist_nor_another_organisations_nor_nobody(String act) {
        var id = library.brings(dialogue, "Fatima");
        var elsewhere = Partner.of(Given.anOrganisation().id);

        assertThat(statusOf(other(), id, act)).isEqualTo(404);
        assertThat(statusOf(elsewhere, id, act)).isEqualTo(404);
        assertThat(statusOf(library, UUID.randomUUID().toString(), act)).isEqualTo(404);
        assertThat(statusOf(library, id, act)).isIn(200, 409);
        other().reads("/partner-registrations").body("items", empty());
        elsewhere.reads("/partner-registrations").body("items", empty());
    }

    @Test
    void nobody_is_signed_up_for_another_organisations_dialogue_nor_for_a_draft() {
        var draft = Given.aDraft(coordinator.organisationId, 1, 6);
        Partner.of(Given.anOrganisation().id)
                .signsUp(dialogue, Partner.party("Fatima"))
                .statusCode(404);
        library.signsUp(draft, Partner.party("Fatima")).statusCode(404);
        library.signsUp(UUID.randomUUID(), Partner.party("Fatima")).statusCode(404);
    }

    @Test
    void who_goes_on_from_the_last_answer_is_told_all_that_changed_since() {
        var first = library.brings(dialogue, "Anna");
        var second = library.brings(dialogue, "Bilal");
        clock.moveTo(Duration.ofMinutes(10));
        var since = library.reads("/partner-registrations").extract().<String>path("retrievedAt");
        changed(since).body("items", empty());
        clock.moveTo(Duration.ofMinutes(20));
        library.does(OWN + first + "/cancellation").statusCode(200);

        changed(since).body("items.id", contains(first));
        clock.moveTo(Duration.ofMinutes(30));
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);
        changed(since).body("items.id", contains(first, second)).body("items[1].status", equalTo("CANCELLED"));
    }

    @Test
    void a_crawl_returns_each_once_while_others_are_signed_up() {
        var large = dialogueWithSeats(40);
        var brought = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            brought.add(library.brings(large, "Gast " + i));
        }
        var found = new ArrayList<String>();
        @Nullable String next = null;
        do {
            var page = library.reads("/partner-registrations?limit=3&dialogueId=" + large
                            + (next == null ? "" : "&cursor=" + next))
                    .extract();
            found.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
            if (found.size() == 3) {
                brought.add(library.brings(large, "Laatkomer"));
            }
        } while (next != null);

        assertThat(found).containsExactlyElementsOf(brought);
    }

    @Test
    void once_the_dialogue_has_begun_there_is_nothing_to_give_back() {
        var id = library.brings(dialogue, "Anna");
        clock.moveTo(Duration.ofDays(8));

        library.does(OWN + id + "/cancellation").statusCode(409).body("type", equalTo("/problems/wrong-status"));
    }

    private ValidatableResponse changed(String since) {
        assertThat(Instant.parse(since)).isNotNull();
        return library.reads("/partner-registrations?updatedSince=" + since)
                .statusCode(200)
                .body("retrievedAt", notNullValue());
    }

    private Partner other() {
        return Partner.of(coordinator.organisationId);
    }

    private static int statusOf(Partner partner, String id, String act) {
        return (act.isEmpty() ? partner.reads(OWN + id) : partner.does(OWN + id + act))
                .extract()
                .statusCode();
    }

    private UUID dialogueWithSeats(int seats) {
        var id = coordinator.publishes(Given.aWish(coordinator.organisationId));
        Given.asOwner("update dialogue_seats set seats = %d where dialogue_id = '%s'".formatted(seats, id));
        return id;
    }
}

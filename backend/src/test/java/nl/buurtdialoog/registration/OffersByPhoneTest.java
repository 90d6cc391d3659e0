package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A seat comes free, and who waits for it has a telephone only. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OffersByPhoneTest {

    private static final String RIET = "+31302312345";
    private static final String JOEP = "+31302312346";

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator volunteer = coordinator.colleague(Role.PHONE_DESK);
    private final UUID dialogue = dialogueWithSeats(coordinator.organisationId, 1);

    @BeforeEach
    void a_seat_comes_free_for_who_waits_the_longest() {
        Neighbour.withoutContact("Henk").signsUpFor(dialogue).statusCode(201);
        Neighbour.named("Riet").at("LANDLINE", RIET).signsUpFor(dialogue).statusCode(201);
        Neighbour.named("Joep").at("LANDLINE", JOEP).signsUpFor(dialogue).statusCode(201);
        var henk = Rows.one("select id from registration where dialogue_id = '%s' and status = 'CONFIRMED'", dialogue);
        volunteer.does("/registrations/" + henk + "/cancellation").statusCode(200);
    }

    @Test
    void they_are_called_and_the_time_to_think_begins_when_they_are_reached() {
        volunteer
                .reads("/calls")
                .body("items.template", contains("SEAT_OFFERED"))
                .body("items.number", contains(RIET))
                .body("items[0].words", hasItem("Goed nieuws: er is een plaats voor je vrij."));
        assertThat(of(RIET, "coalesce(offer_expires_at::text, 'open')")).isEqualTo("open");

        attempt("REACHED");

        assertThat(of(RIET, "coalesce(offer_expires_at::text, 'open')")).isNotEqualTo("open");
        volunteer.reads("/calls").body("items", empty());
    }

    @Test
    void who_says_yes_on_the_telephone_has_the_seat_and_the_call_can_still_be_noted() {
        var call = theCall();

        volunteer.does("/registrations/" + of(RIET, "r.id") + "/acceptance").statusCode(200);
        volunteer.posts("/calls/" + call + "/attempts", body("REACHED")).statusCode(200);

        assertThat(of(RIET, "r.status")).isEqualTo("CONFIRMED");
        volunteer.reads("/calls").body("items", empty());
    }

    @Test
    void after_two_calls_in_vain_the_seat_is_offered_to_the_next_and_the_turn_is_kept() {
        attempt("NOT_REACHED");
        assertThat(of(RIET, "r.status")).isEqualTo("OFFERED");
        attempt("NOT_REACHED");

        assertThat(of(RIET, "r.status")).isEqualTo("WAITING");
        assertThat(of(JOEP, "r.status")).isEqualTo("OFFERED");
        volunteer.reads("/calls").body("items.number", contains(JOEP));
    }

    private void attempt(String result) {
        volunteer.posts("/calls/" + theCall() + "/attempts", body(result)).statusCode(200);
    }

    private String theCall() {
        return volunteer.reads("/calls").statusCode(200).extract().path("items[0].id");
    }

    private static String body(String result) {
        return "{\"result\":\"%s\",\"callBackAt\":null}".formatted(result);
    }

    private String of(String number, String column) {
        return Rows.one(
                "select %s from registration r join participant p on p.id = r.contact_person_id"
                        + " where r.dialogue_id = '%s' and p.contact_value = '%s'",
                column, dialogue, number);
    }
}

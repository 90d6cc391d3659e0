package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.Neighbour.dialogueWithSeats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the database keeps by itself, should the desk ever forget; and what the desk does not take on trust. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConstraintsTest {

    private static final String ONCE_MORE = "insert into registration_person"
            + " (id, organisation_id, registration_id, dialogue_id, participant_id, position, cancelled)"
            + " select gen_random_uuid(), organisation_id, registration_id, dialogue_id, participant_id, 1, %s"
            + " from registration_person where dialogue_id = '%s'";

    private final UUID dialogue = dialogueWithSeats(Given.anOrganisation().id, 6);

    @Test
    void a_person_is_in_a_dialogue_once() {
        Neighbour.named("Riet").signsUpFor(dialogue).statusCode(201);

        assertThatThrownBy(() -> Given.asOwner(ONCE_MORE.formatted("false", dialogue)))
                .hasStackTraceContaining("a_person_is_in_a_dialogue_once");
    }

    @Test
    void seats_that_were_counted_wrong_are_counted_anew() {
        var small = dialogueWithSeats(Given.anOrganisation().id, 1);
        Neighbour.withoutContact("Riet").signsUpFor(small).body("status", equalTo("CONFIRMED"));
        Given.asOwner("update dialogue_seats set seats_taken = 0 where dialogue_id = '%s'".formatted(small));

        Neighbour.withoutContact("Henk").signsUpFor(small).body("status", equalTo("WAITING"));

        assertThat(Rows.one("select seats_taken from dialogue_seats where dialogue_id = '%s'", small))
                .isEqualTo("1");
    }

    @Test
    void who_cancelled_may_be_in_it_again() {
        Neighbour.named("Riet").signsUpFor(dialogue).statusCode(201);

        Given.asOwner(ONCE_MORE.formatted("true", dialogue));
    }
}

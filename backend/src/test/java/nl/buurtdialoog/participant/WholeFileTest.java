package nl.buurtdialoog.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who asks what is kept is shown all of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeFileTest {

    /** What works for us and tells somebody nothing that their file does not say already. A new one is a decision. */
    private static final Set<String> OF_OUR_OWN_WORK = Set.of(
            "action_follower.told_at", // a message says it
            "action_owner.asked_at", // a message says it
            "attendance.marked_at",
            "step.asked_at", // a message says it
            "conversation.spoken_at",
            "conversation.spoken_by", // a colleague's name
            "initiative_contact.consent_version", // nobody at the table (ADR 0035): shown with the initiative
            "initiative_contact.consented_at",
            "interest.consent_version",
            "interest_told.told_at",
            "message.call_back_at",
            "message.failure",
            "message.next_attempt_at",
            "own_calendar.made_at", // they made it themselves, and see it where they stop it
            "partner_registration.cancelled_at", // a partner's copy of what stands with the registration
            "partner_registration.changed_at",
            "partner_registration.reference",
            "partner_registration.registered_at",
            "postcard_order.house_number", // known by a name alone: who else has that name must not read it
            "postcard_order.postcode",
            "postcard_order.street",
            "postcard_order.town",
            "registration.asked_at",
            "registration.cancelled_at", // the person's own moment stands in it
            "registration.offer_expires_at",
            "registration.reminded_for",
            "seat_hold.held_for",
            "standing_registration.needs_said_at", // when they are asked again follows from it
            "team_member.counted_for",
            "team_member.created_at");

    @Test
    void what_is_kept_of_somebody_stands_in_their_file() {
        var coordinator = Coordinator.somewhere();
        var person = Somebody.ofWhomEverythingIsKept(coordinator.organisationId);
        var marks = Marks.plantedIn(coordinator.organisationId);

        var file = coordinator
                .reads("/participants/" + person.id() + "/personal-file")
                .statusCode(200)
                .extract()
                .asString();

        var unseen = marks.planted().entrySet().stream()
                .filter(mark -> !file.contains(mark.getKey()))
                .flatMap(mark -> Stream.of(mark.getValue().split(", ", -1)))
                .collect(Collectors.toSet());
        assertThat(unseen).isEqualTo(OF_OUR_OWN_WORK);
    }
}

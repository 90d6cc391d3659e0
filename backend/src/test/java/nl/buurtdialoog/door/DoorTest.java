package nl.buurtdialoog.door;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.door.Mark.ABSENT;
import static nl.buurtdialoog.door.Mark.ABSENT_WITH_NOTICE;
import static nl.buurtdialoog.door.Mark.EXPECTED;
import static nl.buurtdialoog.door.Mark.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorTest {

    @Inject
    MovableClock clock;

    private Evening evening;

    @BeforeEach
    void a_table_for_five() {
        evening = Evening.withSeats(5, clock);
    }

    @AfterEach
    void back_to_today() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void who_stands_at_the_door_sees_names_and_no_contacts() {
        evening.signsUp("EMAIL", "anna@voorbeeld.nl", "Anna");
        evening.signsUp("MOBILE", "0612348765", "Bilal");

        var seen = evening.keeper()
                .reads(evening.path("door-list"))
                .statusCode(200)
                .body("people.name", equalTo(List.of("Anna", "Bilal")))
                .body("counts.expected", equalTo(2))
                .body("chairsFree", equalTo(3))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("voorbeeld.nl", "12348765");
        evening.keeper()
                .reads("/dialogues/%s/registrations".formatted(evening.dialogue()))
                .statusCode(403);
    }

    @Test
    void a_guest_without_a_name_is_somebody_s_guest() {
        given().contentType("application/json")
                .body("""
                        {"people":[{"name":"Anna","firstTime":null,"ageBand":null,"needs":null},
                                   {"name":null,"firstTime":null,"ageBand":null,"needs":null}],
                         "contact":{"kind":"NONE","value":null},"language":"NL","via":null,
                         "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""")
                .post("/api/v1/dialogues/{id}/registrations", evening.dialogue())
                .then()
                .statusCode(201);

        assertThat(evening.list().<String>getList("people.name")).containsExactly("Anna", null);
        assertThat(evening.list().getString("people[1].guestOf")).isEqualTo("Anna");
    }

    @Test
    void what_was_said_last_holds_in_whatever_order_it_comes_in() {
        evening.theyAllSignUp("Anna");
        evening.minutes(-5);
        var anna = evening.person("Anna");
        var earlier = clock.instant().minusSeconds(60);

        evening.marks(anna, PRESENT, clock.instant()).statusCode(200);
        evening.marks(anna, ABSENT, earlier).statusCode(200);

        assertThat(evening.markOf("Anna")).isEqualTo("PRESENT");
    }

    @Test
    void a_phone_that_is_ahead_does_not_have_the_last_word_for_ever() {
        evening.theyAllSignUp("Anna");
        evening.minutes(-5);
        var anna = evening.person("Anna");

        evening.marks(anna, PRESENT, clock.instant().plusSeconds(3600)).statusCode(200);
        evening.marks(anna, EXPECTED, clock.instant()).statusCode(200);

        assertThat(evening.markOf("Anna")).isEqualTo("EXPECTED");
    }

    @Test
    void nobody_is_here_before_the_day_itself_but_somebody_may_give_notice() {
        evening.theyAllSignUp("Anna", "Bilal");

        evening.marks("Anna", PRESENT).statusCode(409).body("type", equalTo("/problems/door-not-open"));
        evening.welcomes(UUID.randomUUID(), null).statusCode(409);
        evening.addsChair(UUID.randomUUID()).statusCode(409);
        evening.marks("Bilal", ABSENT_WITH_NOTICE)
                .statusCode(200)
                .body("counts.absentWithNotice", equalTo(1))
                .body("chairsFree", equalTo(4));
    }

    @Test
    void the_desk_and_the_coordinator_stand_at_the_door_too() {
        evening.coordinator().reads(evening.path("door-list")).statusCode(200);
        evening.coordinator()
                .colleague(Role.PHONE_DESK)
                .reads(evening.path("door-list"))
                .statusCode(200);
        evening.coordinator()
                .colleague(Role.TRAINER)
                .reads(evening.path("door-list"))
                .statusCode(403);
    }

    @Test
    void the_door_of_another_organisation_is_not_there() {
        evening.theyAllSignUp("Anna");
        evening.minutes(0);
        var anna = evening.person("Anna");
        var stranger = Coordinator.somewhere();
        var said = Map.of("mark", PRESENT, "markedAt", clock.instant().toString());

        stranger.reads(evening.path("door-list")).statusCode(404);
        stranger.reads(evening.path("door-counts")).statusCode(404);
        stranger.puts(evening.path("attendances/" + anna), said).statusCode(404);
        stranger.puts(evening.path("walk-ins/" + UUID.randomUUID()), Evening.newcomer(null, PRESENT, clock.instant()))
                .statusCode(404);
        var wish = Given.aWish(stranger.organisationId).starting(Given.anEveningInAWeek(clock));
        var own = Evening.of(stranger, wish, clock);
        stranger.puts(own.path("attendances/" + anna), said).statusCode(404);
        assertThat(evening.markOf("Anna")).isEqualTo("EXPECTED");
    }

    @Test
    void who_cancelled_is_not_on_the_list_any_more() {
        evening.theyAllSignUp("Anna");
        var anna = evening.person("Anna");
        var registration = evening.list().getString("people[0].registrationId");
        evening.coordinator()
                .does("/registrations/" + registration + "/cancellation")
                .statusCode(200);
        evening.minutes(0);

        evening.marks(anna, PRESENT, clock.instant()).statusCode(409);
        assertThat(evening.list().getList("people")).isEmpty();
    }

    @Test
    void closing_freezes_what_was_counted_at_the_door() {
        evening.theyAllSignUp("Anna", "Bilal", "Carla");
        evening.minutes(20);
        evening.areHere("Anna", "Bilal");
        evening.welcomes(UUID.randomUUID(), null).statusCode(200);
        var carla = evening.person("Carla");
        var life = "/dialogues/" + evening.dialogue();
        evening.coordinator().does(life + "/holding").statusCode(200);

        var proposal = evening.coordinator()
                .reads(evening.path("door-counts"))
                .statusCode(200)
                .body("marked", equalTo(3))
                .body("counts.participants", equalTo(3))
                .body("counts.firstTimers", equalTo(3))
                .body("counts.walkIns", equalTo(1))
                .body("counts.tablesHeld", equalTo(1))
                .extract()
                .<Map<String, Object>>path("counts");
        evening.coordinator().posts(life + "/closing", proposal).statusCode(200).body("counts.walkIns", equalTo(1));

        evening.marks(carla, PRESENT, clock.instant()).statusCode(409).body("dialogueStatus", equalTo("CLOSED"));
        evening.welcomes(UUID.randomUUID(), null).statusCode(409);
        evening.addsChair(UUID.randomUUID()).statusCode(409);
        assertThat(evening.list().getInt("counts.present")).isEqualTo(3);
    }

    @Test
    void more_walk_ins_than_people_is_a_mistake() {
        evening.minutes(20);
        var life = "/dialogues/" + evening.dialogue();
        evening.coordinator().does(life + "/holding").statusCode(200);

        evening.coordinator()
                .posts(
                        life + "/closing",
                        Map.of(
                                "participants",
                                3,
                                "tablesHeld",
                                1,
                                "tablesCalledOff",
                                0,
                                "firstTimers",
                                4,
                                "walkIns",
                                5))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/firstTimers", "/walkIns")));
    }
}

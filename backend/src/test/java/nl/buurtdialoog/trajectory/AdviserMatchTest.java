package nl.buurtdialoog.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An adviser is proposed by region, load and language; a person decides, and hands over when somebody is ill. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviserMatchTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Asking garden = Asking.byMail("De Buurttuin");
    private String trajectory;

    /** An adviser who signs in. */
    private record Signed(UUID adviser, Coordinator person) {}

    @BeforeEach
    void one_that_is_accepted() {
        GivenTrajectory.aProgramme(coordinator.organisationId, 40);
        trajectory = accepted(garden);
    }

    @Test
    void who_goes_there_and_has_room_is_proposed_first_and_the_reason_is_said() {
        var far = adviser("Anna Groen", "{Drenthe}");
        var near = adviser("Joris de Boer", "{Utrecht}");
        var full = adviser("Carla Smit", "{}");
        Given.asOwner("update adviser set most = 0 where id = '%s'".formatted(full.adviser));
        var away = adviser("Wim Blauw", "{}");
        Given.asOwner("update adviser set away_until = current_date + 3 where id = '%s'".formatted(away.adviser));

        coordinator
                .reads(trajectory + "/candidates")
                .statusCode(200)
                .body("items.name", contains("Joris de Boer", "Anna Groen", "Carla Smit"))
                .body("items.near", contains(true, false, true))
                .body("items.hasRoom", contains(true, true, false))
                .body("items.load", contains(0, 0, 0));
        matched(trajectory, near.adviser).statusCode(200);

        coordinator
                .reads(accepted(Asking.byMail("Soep op straat")) + "/candidates")
                .body("items.find { it.name == 'Joris de Boer' }.load", equalTo(1));
        matched(trajectory, away.adviser).statusCode(400).body("errors[0].code", equalTo("cannot-advise-now"));
        matched(trajectory, UUID.randomUUID()).statusCode(404);
        assertThat(far.adviser).isNotEqualTo(near.adviser);
    }

    @Test
    void the_initiative_hears_the_first_name_of_who_advises() {
        var joris = adviser("Joris de Boer", "{}");
        matched(trajectory, joris.adviser)
                .statusCode(200)
                .body("step", equalTo("CONVERSATION"))
                .body("adviser.name", equalTo("Joris de Boer"));

        var mail = MailServer.mailTo(garden.value(), "Jullie adviseur: Joris");
        assertThat(mail.subject()).doesNotContain("Boer");
        assertThat(mail.text()).contains("Joris denkt met jullie mee");
    }

    @Test
    void who_takes_over_sees_everything_who_hands_over_nothing_and_the_initiative_hears_the_name() {
        var joris = adviser("Joris de Boer", "{}");
        var anna = adviser("Anna Groen", "{}");
        matched(trajectory, joris.adviser).statusCode(200);
        joris.person.reads(trajectory).statusCode(200).body("contacts[0].contact.value", equalTo(garden.value()));
        joris.person.reads("/trajectories").body("items", hasSize(1));
        anna.person.reads(trajectory).statusCode(404);
        anna.person.reads("/trajectories").body("items", empty());
        MailServer.mailTo(garden.value(), "Jullie adviseur: Joris");

        matched(trajectory, anna.adviser).statusCode(200);

        anna.person.reads(trajectory).statusCode(200).body("contacts[0].contact.value", equalTo(garden.value()));
        joris.person.reads(trajectory).statusCode(404);
        joris.person.posts(trajectory + "/stopping", Map.of("reason", "Ziek")).statusCode(404);
        MailServer.mailTo(garden.value(), "Jullie adviseur: Anna");
    }

    @Test
    void an_adviser_decides_about_no_application() {
        var joris = adviser("Joris de Boer", "{}");
        joris.person.posts(trajectory + "/answer", Map.of("answer", "ACCEPTED")).statusCode(403);
        joris.person.reads(trajectory + "/candidates").statusCode(403);
    }

    @Test
    void who_only_reads_along_is_not_told_whom_to_call() {
        var joris = adviser("Joris de Boer", "{}");
        var anna = adviser("Anna Groen", "{}");
        var id = GivenTrajectory.conversed(coordinator.organisationId, joris.adviser);
        readsAlong(id, anna.adviser, joris.adviser);

        anna.person
                .reads("/trajectories/" + id)
                .statusCode(200)
                .body("initiative.name", equalTo("De Buurttuin"))
                .body("contacts", empty());
    }

    @Test
    void who_decides_on_an_old_version_looks_again() {
        var joris = adviser("Joris de Boer", "{}");
        var etag = coordinator.etag(trajectory);
        matched(trajectory, joris.adviser).statusCode(200);

        matched(trajectory, joris.adviser, etag).statusCode(412);
        coordinator
                .puts(trajectory + "/adviser", Map.of("adviserId", joris.adviser))
                .statusCode(428);
    }

    private void readsAlong(UUID id, UUID reader, UUID writer) {
        Given.asOwner("insert into advice_version (id, organisation_id, trajectory_id, number, title, body, written_by,"
                + " written_at, reader_id) select gen_random_uuid(), t.organisation_id, t.id, 1, 'Begin klein', 'Tekst',"
                + " (select account_id from adviser where id = '%s'), now(),".formatted(writer)
                + " (select account_id from adviser where id = '%s') from trajectory t where t.id = '%s'"
                        .formatted(reader, id));
    }

    private String accepted(Asking asking) {
        String id = coordinator
                .posts("/trajectories", asking.noted("PHONE"))
                .statusCode(201)
                .extract()
                .path("id");
        coordinator
                .posts("/trajectories/" + id + "/answer", Map.of("answer", "ACCEPTED"))
                .statusCode(200);
        return "/trajectories/" + id;
    }

    private ValidatableResponse matched(String trajectory, UUID adviser) {
        return matched(trajectory, adviser, coordinator.etag(trajectory));
    }

    private ValidatableResponse matched(String trajectory, UUID adviser, String etag) {
        return coordinator
                .asking()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("adviserId", adviser))
                .put("/api/v1" + trajectory + "/adviser")
                .then();
    }

    private Signed adviser(String name, String regions) {
        var account = Given.aSubject(coordinator.organisationId, Role.ADVISER);
        Given.asOwner("update account set name = '%s' where id = '%s'".formatted(name, account));
        var adviser = GivenTrajectory.anAdviser(coordinator.organisationId, account);
        Given.asOwner("update adviser set regions = '%s' where id = '%s'".formatted(regions, adviser));
        return new Signed(adviser, Coordinator.with(Tokens.ofPerson(account), coordinator.organisationId));
    }
}

package nl.buurtdialoog.trajectory;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.trajectory.ApplicationAnswer.ACCEPTED;
import static nl.buurtdialoog.trajectory.ApplicationAnswer.DECLINED;
import static nl.buurtdialoog.trajectory.ApplicationAnswer.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.partner.Partner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An initiative asks for advice, in its own way, and hears what becomes of that. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Asking garden = Asking.byMail("De Buurttuin");

    @Test
    void who_asks_by_the_form_gets_one_link_by_mail_and_no_more_than_they_sent() {
        aProgrammeFor(40);
        garden.asks(coordinator.organisationId)
                .statusCode(201)
                .body("$", aMapWithSize(1))
                .body("contactKind", equalTo("EMAIL"));

        var mail = MailServer.mailTo(garden.value());
        assertThat(mail.subject()).isEqualTo("We hebben jullie vraag: De Buurttuin");
        assertThat(mail.text()).contains("Dag Fatma Yilmaz,", "Binnen twee weken", "/mijn-advies#");
        coordinator
                .reads(theOnlyOne())
                .body("step", equalTo("APPLICATION"))
                .body("appliedVia", equalTo("WEB"))
                .body("initiative.name", equalTo("De Buurttuin"))
                .body("contacts[0].contact.value", equalTo(garden.value()))
                .body("contacts[0].consentVia", equalTo("WEB"))
                .body("question", equalTo("Hoe bereiken we buren die nu niet komen?"))
                .body("adviser", nullValue());
    }

    @Test
    void without_consent_a_way_to_reach_them_or_a_programme_nothing_is_kept() {
        garden.asks(coordinator.organisationId).statusCode(409).body("type", equalTo("/problems/no-programme-now"));
        aProgrammeFor(40);
        var application = garden.application();
        var contact = new HashMap<>(garden.contact());
        contact.put("consentVersion", "1999-01");
        application.put("contact", contact);
        Asking.sends(coordinator.organisationId, application)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/contact/consentVersion"));
        application.remove("contact");
        Asking.sends(coordinator.organisationId, application)
                .statusCode(400)
                .body("errors.pointer", hasItem("/contact"));

        coordinator.reads("/trajectories").body("items", empty());
        coordinator.reads("/initiatives").body("items", empty());
        garden.asks(UUID.randomUUID()).statusCode(404);
    }

    @Test
    void the_same_key_asks_once() {
        aProgrammeFor(40);
        var key = UUID.randomUUID().toString();
        var application = garden.application();
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(application)
                    .post("/api/v1/organisations/{id}/trajectory-applications", coordinator.organisationId)
                    .then()
                    .statusCode(201);
        }
        coordinator.reads("/trajectories").body("items", hasSize(1));
    }

    @Test
    void who_calls_is_written_down_at_the_desk_and_has_the_same_place_in_the_line() {
        aProgrammeFor(40);
        var caller = new Asking("Soep op straat", "Riet", "LANDLINE", "030 231 23 45");
        var volunteer = coordinator.colleague(Role.PHONE_DESK);

        volunteer
                .posts("/trajectories", caller.noted("PHONE"))
                .statusCode(201)
                .body("step", equalTo("APPLICATION"))
                .body("appliedVia", equalTo("PHONE"))
                .body("contacts", nullValue());
        volunteer.reads("/trajectories").statusCode(403);
        coordinator.reads("/calls").body("items", empty());
        coordinator.reads(theOnlyOne()).body("contacts[0].consentVia", equalTo("PHONE"));
    }

    @Test
    void what_a_colleague_forgets_is_told_all_at_once() {
        coordinator
                .posts("/trajectories", Map.of("via", "WEB", "question", "Hoe verder?", "wantedWay", "ONLINE"))
                .statusCode(400)
                .body("errors.pointer", contains("/via", "/initiative", "/contact"));
        var both = garden.noted("PAPER");
        both.put("initiativeId", UUID.randomUUID());
        coordinator.posts("/trajectories", both).statusCode(400).body("errors[0].pointer", equalTo("/initiative"));
    }

    @Test
    void an_initiative_that_is_known_asks_once_at_a_time() {
        aProgrammeFor(40);
        garden.asks(coordinator.organisationId).statusCode(201);
        String initiative = coordinator.reads(theOnlyOne()).extract().path("initiative.id");
        var again =
                Map.of("via", "PHONE", "initiativeId", initiative, "question", "En nu verder?", "wantedWay", "ONLINE");
        coordinator.posts("/trajectories", again).statusCode(409).body("type", equalTo("/problems/already-exists"));

        coordinator
                .posts(theOnlyOne() + "/stopping", Map.of("reason", "Ze zijn verhuisd"))
                .statusCode(200);
        coordinator.posts("/trajectories", again).statusCode(201).body("initiativeId", equalTo(initiative));
        var elsewhere = Coordinator.somewhere();
        GivenTrajectory.aProgramme(elsewhere.organisationId, 40);
        elsewhere.posts("/trajectories", again).statusCode(404);
    }

    @Test
    void a_known_initiative_without_anybody_to_write_to_says_who_speaks_for_it() {
        aProgrammeFor(40);
        String initiative = coordinator
                .posts("/initiatives", garden.application().get("initiative"))
                .statusCode(201)
                .extract()
                .path("id");
        var noted = new HashMap<String, Object>(
                Map.of("via", "PAPER", "initiativeId", initiative, "question", "En nu verder?", "wantedWay", "ONLINE"));
        coordinator.posts("/trajectories", noted).statusCode(400).body("errors[0].pointer", equalTo("/contact"));

        noted.put("contact", garden.contact());
        coordinator.posts("/trajectories", noted).statusCode(201);
        MailServer.mailTo(garden.value(), "We hebben jullie vraag");
    }

    @Test
    void a_partner_sees_how_far_what_it_brought_is_and_nobody_who_speaks_for_it() {
        aProgrammeFor(40);
        var partner = Partner.of(coordinator.organisationId);
        String id = partner.posts("/partner-trajectories", garden.application())
                .statusCode(201)
                .body("initiativeName", equalTo("De Buurttuin"))
                .extract()
                .path("id");
        Asking.byMail("Soep op straat").asks(coordinator.organisationId).statusCode(201);
        answered("/trajectories/" + id, ACCEPTED, null).statusCode(200).body("appliedVia", equalTo("PARTNER"));

        partner.reads("/partner-trajectories").body("items.initiativeName", contains("De Buurttuin"));
        partner.reads("/partner-trajectories/" + id)
                .statusCode(200)
                .body("step", equalTo("MATCHING"))
                .body("$", aMapWithSize(5));
        Partner.of(coordinator.organisationId)
                .reads("/partner-trajectories/" + id)
                .statusCode(404);
        Partner.with(coordinator.organisationId, "dialogues:read")
                .posts("/partner-trajectories", garden.application())
                .statusCode(403);
    }

    @Test
    void who_is_declined_or_waits_hears_why() {
        aProgrammeFor(40);
        garden.asks(coordinator.organisationId).statusCode(201);
        answered(theOnlyOne(), WAITING, " ").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        answered(theOnlyOne(), WAITING, "Alle adviseurs zijn bezet tot de zomer.")
                .statusCode(200)
                .body("step", equalTo("WAITING"))
                .body("dueOn", nullValue());
        MailServer.mailTo(garden.value(), "Over jullie vraag om advies");

        answered(theOnlyOne(), DECLINED, "Jullie vraag past beter bij de woningbouw.")
                .statusCode(200)
                .body("step", equalTo("DECLINED"));
        var mails = MailServer.mailsTo(garden.value(), 3);
        assertThat(mails.getLast().text())
                .contains("Jullie vraag past beter bij de woningbouw.", "onze toolkit")
                .doesNotContain("wachtlijst");
        answered(theOnlyOne(), ACCEPTED, null).statusCode(409).body("step", equalTo("DECLINED"));
    }

    @Test
    void the_last_place_is_taken_once_and_who_stops_frees_it_for_the_first_in_line() {
        aProgrammeFor(1);
        garden.asks(coordinator.organisationId).statusCode(201);
        var first = theOnlyOne();
        answered(first, ACCEPTED, null).statusCode(200);
        var second = noted("Soep op straat");
        var third = noted("Samen wandelen");
        answered(second, ACCEPTED, null)
                .statusCode(409)
                .body("type", equalTo("/problems/programme-full"))
                .body("target", equalTo(1));
        answered(third, WAITING, "Alle plaatsen zijn bezet.").statusCode(200);
        answered(second, WAITING, "Alle plaatsen zijn bezet.").statusCode(200);

        coordinator
                .posts(first + "/stopping", Map.of("reason", "De groep houdt op"))
                .statusCode(200);

        coordinator
                .reads("/trajectories?step=WAITING")
                .body("items.initiativeName", contains("Soep op straat", "Samen wandelen"));
        answered(second, ACCEPTED, null).statusCode(200).body("step", equalTo("MATCHING"));
    }

    @Test
    void two_who_accept_at_once_give_the_last_place_to_one() throws InterruptedException {
        aProgrammeFor(1);
        var waiting = List.of(noted("De Buurttuin"), noted("Soep op straat"), noted("Samen wandelen"));
        var statuses = new ConcurrentLinkedQueue<Integer>();
        try (var coordinators = Executors.newFixedThreadPool(waiting.size())) {
            var together = new CyclicBarrier(waiting.size());
            coordinators.invokeAll(waiting.stream()
                    .<Callable<Boolean>>map(trajectory -> () -> {
                        together.await();
                        return statuses.add(
                                answered(trajectory, ACCEPTED, null).extract().statusCode());
                    })
                    .toList());
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void a_list_is_of_a_step_a_region_and_what_is_overdue_and_goes_on_where_it_ended() {
        aProgrammeFor(40);
        var late = noted("De Buurttuin");
        noted("Soep op straat");
        noted("Samen wandelen");
        Given.asOwner("update trajectory set applied_at = applied_at - interval '40 days' where id = '%s'"
                .formatted(late.substring(late.lastIndexOf('/') + 1)));

        coordinator
                .reads("/trajectories?overdue=true")
                .body("items.initiativeName", contains("De Buurttuin"))
                .body("items[0].overdue", equalTo(true));
        coordinator.reads("/trajectories?region=UTRECHT&step=APPLICATION").body("items", hasSize(3));
        coordinator.reads("/trajectories?region=Drenthe").body("items", empty());
        coordinator.reads("/trajectories?step=CALL").body("items", empty());
        String next = coordinator
                .reads("/trajectories?overdue=false&limit=1")
                .body("items.initiativeName", contains("Soep op straat"))
                .extract()
                .path("next");
        coordinator
                .reads("/trajectories?overdue=false&limit=1&cursor=" + next)
                .body("items.initiativeName", contains("Samen wandelen"))
                .body("next", nullValue());
    }

    @Test
    void who_reads_who_speaks_for_it_stands_in_the_trail() {
        aProgrammeFor(40);
        garden.asks(coordinator.organisationId).statusCode(201);
        coordinator.reads(theOnlyOne()).statusCode(200);

        assertThat(Schema.strings("select act || ' ' || purpose from audit_entry where organisation_id = '%s'"
                        .formatted(coordinator.organisationId)))
                .containsExactly("READ INITIATIVES");
    }

    private void aProgrammeFor(int target) {
        GivenTrajectory.aProgramme(coordinator.organisationId, target);
    }

    private String noted(String initiative) {
        String id = coordinator
                .posts("/trajectories", Asking.byMail(initiative).noted("PHONE"))
                .statusCode(201)
                .extract()
                .path("id");
        return "/trajectories/" + id;
    }

    private String theOnlyOne() {
        String id = coordinator
                .reads("/trajectories")
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        return "/trajectories/" + id;
    }

    private ValidatableResponse answered(String trajectory, ApplicationAnswer answer, @Nullable String reason) {
        var body = new HashMap<String, Object>();
        body.put("answer", answer);
        body.put("reason", reason);
        return coordinator.posts(trajectory + "/answer", body);
    }
}

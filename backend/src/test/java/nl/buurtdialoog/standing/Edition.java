package nl.buurtdialoog.standing;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.cycle.CycleWish;
import nl.buurtdialoog.registration.Neighbour;

/** An edition of a cycle of five seats, published or still a draft. */
public record Edition(Coordinator coordinator, UUID cycle, UUID dialogue) {

    /** The first of a cycle that returns every eight weeks. */
    public static Edition firstOf(Coordinator coordinator) {
        var cycle = new CycleWish(
                        coordinator.organisationId, LocalDate.now(AMSTERDAM).plusDays(20))
                .with("rhythm", Map.of("weeks", 8))
                .with("tables", 1)
                .with("seatsPerTable", 5)
                .begunBy(coordinator);
        return new Edition(coordinator, cycle, cycle).next();
    }

    /** The one after this, as a draft. */
    public Edition next() {
        var made = coordinator.posts("/cycles/" + cycle + "/editions", Map.of()).statusCode(201);
        return new Edition(coordinator, cycle, UUID.fromString(made.extract().<String>path("dialogueId")));
    }

    public Edition publish() {
        coordinator.does("/dialogues/" + dialogue + "/publication").statusCode(200);
        return this;
    }

    /** Somebody signs up who has been before, and holds the link of it. */
    public String comesAgain(Neighbour neighbour) {
        send(neighbour.body().replace("\"firstTime\":true", "\"firstTime\":false"));
        return MailServer.mailTo(neighbour.address()).token();
    }

    public ValidatableResponse send(String body) {
        return coordinator
                .posts("/dialogues/" + dialogue + "/registrations", body)
                .statusCode(201);
    }

    /** So many who always come, in the order in which they said so. */
    void regulars(String... names) {
        for (var name : names) {
            always(comesAgain(Neighbour.named(name)));
        }
    }

    /** Somebody carries the cycle; answers the token of their link. */
    String inCoreGroup(String name) {
        var address = name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@voorbeeld.nl";
        var contact = Map.of("kind", "EMAIL", "value", address);
        coordinator
                .posts(
                        "/cycles/" + cycle + "/core-group-members",
                        Map.of("kind", "RESIDENT", "name", name, "contact", contact, "language", "NL"))
                .statusCode(201);
        return MailServer.mailTo(address).token();
    }

    public static ValidatableResponse always(String token) {
        return with(token).post(MINE).then().statusCode(200);
    }

    public static final String MINE = "/api/v1/my-standing-registration";

    public static RequestSpecification with(String token) {
        return RestAssured.given().header("Registration-Token", token).contentType("application/json");
    }

    /** Each has another since, however fast they said so. */
    ValidatableResponse guests() {
        return coordinator.reads("/dialogues/" + dialogue + "/registrations");
    }

    ValidatableResponse list() {
        return coordinator.reads("/cycles/" + cycle + "/standing-registrations");
    }

    /** It was held, and everybody of these was ticked off at the door. */
    void heldWith(String... names) {
        Given.asOwner(
                ("update dialogue set starts_at = now() - interval '5 hours', ends_at = now() - interval '3 hours',"
                                + " registration_closes_at = now() - interval '5 hours' where id = '%s'")
                        .formatted(dialogue));
        for (var name : names) {
            Given.asOwner(
                    ("insert into attendance (registration_person_id, organisation_id, dialogue_id, mark, marked_at)"
                                    + " select p.id, p.organisation_id, p.dialogue_id, 'PRESENT', now() from registration_person p"
                                    + " join participant n on n.id = p.participant_id where p.dialogue_id = '%s' and n.name = '%s'")
                            .formatted(dialogue, name));
        }
    }
}

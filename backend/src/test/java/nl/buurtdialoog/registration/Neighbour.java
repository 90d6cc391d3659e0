package nl.buurtdialoog.registration;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Sample;
import org.jspecify.annotations.Nullable;

/** Somebody who signs up, by what they fill in. */
public record Neighbour(String name, String kind, @Nullable String value, String more) {

    private static final String TAKES_PART = "{\"purpose\":\"TAKING_PART\",\"version\":\"2026-11\"}";

    /** With a mail address of their own. */
    public static Neighbour named(String name) {
        return new Neighbour(name, "EMAIL", "buur." + UUID.randomUUID() + "@voorbeeld.nl", TAKES_PART);
    }

    public static Neighbour withoutContact(String name) {
        return new Neighbour(name, "NONE", null, TAKES_PART);
    }

    public Neighbour at(String kind, String value) {
        return new Neighbour(name, kind, value, more);
    }

    Neighbour calledToo(String otherName) {
        return new Neighbour(otherName, kind, value, more);
    }

    Neighbour agreesTo(String consents) {
        return new Neighbour(name, kind, value, consents);
    }

    public String address() {
        return Objects.requireNonNull(value);
    }

    public String body() {
        return body("null", "NL");
    }

    public String body(String needs, String language) {
        return """
                {"people":[{"name":"%s","firstTime":true,"ageBand":null,"needs":%s}],
                 "contact":{"kind":"%s","value":%s},"language":"%s","via":null,"consents":[%s]}""".formatted(name, needs, kind, value == null ? "null" : "\"" + value + "\"", language, more);
    }

    public ValidatableResponse signsUpFor(UUID dialogue) {
        return send(given(), dialogue, body());
    }

    static ValidatableResponse send(RequestSpecification request, UUID dialogue, String body) {
        return request.contentType("application/json")
                .body(body)
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then();
    }

    /** Signed up, and the token of the link in the mail. */
    public String tokenAfterSigningUpFor(UUID dialogue) {
        signsUpFor(dialogue).statusCode(201);
        return MailServer.mailTo(address()).token();
    }

    /** A published dialogue in a week with so many seats and nobody yet. */
    static UUID dialogueWithSeats(UUID organisation, int seats) {
        var dialogue = Sample.of(organisation, "PUBLISHED").dialogue;
        Given.asOwner("delete from seat_hold where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("delete from message where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("delete from consent where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("delete from registration_person where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("delete from registration where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("delete from team_member where dialogue_id = '%s'".formatted(dialogue));
        Given.asOwner("update dialogue_seats set seats = %d, seats_taken = 0 where dialogue_id = '%s'"
                .formatted(seats, dialogue));
        return dialogue;
    }
}

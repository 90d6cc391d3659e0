package nl.buurtdialoog.access;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.Sample;

/** The smallest request of each operation that is about a sample's things. */
record ExampleRequests(JsonNode table) {

    private static final Path FILE = Path.of("src/test/resources/authorisation-requests.json");

    static ExampleRequests read() throws IOException {
        return new ExampleRequests(new ObjectMapper().readTree(Files.readString(FILE)));
    }

    /** In which status the operation wants a dialogue. */
    String dialogueStatus(Operation operation) {
        return of(operation).path("dialogue").asText("PUBLISHED");
    }

    RequestSpecification request(Operation operation, Sample sample) {
        var request = given().header("Idempotency-Key", UUID.randomUUID());
        if (List.of("PATCH", "PUT", "DELETE").contains(operation.method())) {
            request.header("If-Match", "\"v0\"");
        }
        var example = of(operation);
        if (example.has("text")) {
            return request.contentType("text/csv; charset=UTF-8")
                    .body(example.path("text").asText());
        }
        if (example.has("picture")) {
            return request.contentType("image/png; charset=UTF-8")
                    .body(Base64.getDecoder().decode(example.path("picture").asText()));
        }
        if (!operation.hasBody()) {
            return request;
        }
        return request.contentType(
                        operation.method().equals("PATCH")
                                ? "application/merge-patch+json; charset=UTF-8"
                                : "application/json")
                .body(filled(
                        example.path("body").isMissingNode()
                                ? "{}"
                                : example.path("body").toString(),
                        sample));
    }

    static String path(Operation operation, Sample sample) {
        var folders = operation.path().split("/", -1);
        var collection = folders[1].equals("toolkit") ? folders[2] + " of the toolkit" : folders[1];
        var ids = Map.ofEntries(
                Map.entry("dialogues", sample.dialogue),
                Map.entry("dialogue-plans", sample.dialogue),
                Map.entry("neighbourhoods", sample.neighbourhood),
                Map.entry("venues", sample.venue),
                Map.entry("themes", sample.theme),
                Map.entry("themes of the toolkit", sample.toolkitTheme),
                Map.entry("articles of the toolkit", sample.article),
                Map.entry("pictures of the toolkit", sample.picture),
                Map.entry("print-sets", sample.printSet),
                Map.entry("postcard-orders", sample.postcards),
                Map.entry("article-proposals", sample.proposal),
                Map.entry("campaigns", sample.campaign),
                Map.entry("cycles", sample.cycle),
                Map.entry("standing-registrations", sample.standing),
                Map.entry("registrations", sample.registration),
                Map.entry("messages", sample.message),
                Map.entry("calls", sample.call),
                Map.entry("participants", sample.participant),
                Map.entry("team-members", sample.teamMember),
                Map.entry("core-group-members", sample.coreGroupMember),
                Map.entry("key-figures", sample.keyFigure),
                Map.entry("care-tasks", sample.careTask),
                Map.entry("ideas", sample.idea),
                Map.entry("letters", sample.letter),
                Map.entry("actions", sample.action),
                Map.entry("steps", sample.step),
                Map.entry("agreements", sample.agreement),
                Map.entry("partner-agreements", sample.agreement),
                Map.entry("initiatives", sample.initiative),
                Map.entry("advice-programmes", sample.adviceProgramme),
                Map.entry("advisers", sample.adviser),
                Map.entry("trajectories", sample.trajectory),
                Map.entry("partner-trajectories", sample.trajectory),
                Map.entry("partner-help-calls", sample.action),
                Map.entry("table-offers", sample.offer),
                Map.entry("webhooks", sample.webhook),
                Map.entry("partner-clients", sample.stoppedClient),
                Map.entry("partner-registrations", sample.partnerRegistration),
                Map.entry("members", sample.member),
                Map.entry("support-requests", sample.supportRequest),
                Map.entry("text-messages", sample.message));
        return "/api/v1"
                + operation
                        .path()
                        .replace("{edition}", "1")
                        .replace("{number}", "1")
                        .replace("{code}", sample.invitation)
                        .replace("{turn}", "FIRST")
                        .replace("{originId}", sample.initiativeOrigin.toString())
                        .replaceFirst(
                                "\\{[^}]+}",
                                Objects.requireNonNullElse(ids.get(collection), sample.organisation)
                                        .toString())
                        .replace("{personId}", sample.person.toString())
                        .replace("{holdId}", sample.hold.toString())
                        .replace("{ownerId}", sample.actionOwner.toString())
                        .replace("{actionId}", sample.action.toString())
                        .replace("{followerId}", sample.follower.toString())
                        .replace("{otherId}", sample.other.toString())
                        .replace("{date}", "2027-01-12")
                        .replace("{callId}", sample.followUpCall.toString())
                        .replace("{lessonId}", sample.lesson.toString())
                        .replace("{deliveryId}", sample.delivery.toString())
                        .replaceFirst("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private JsonNode of(Operation operation) {
        return table.path(operation.id());
    }

    private static String filled(String body, Sample sample) {
        return body.replace("$neighbourhood", sample.neighbourhood.toString())
                .replace("$venue", sample.venue.toString())
                .replace("$toolkitTheme", sample.toolkitTheme.toString())
                .replace("$article", sample.article.toString())
                .replace("$organisation", sample.organisation.toString())
                .replace("$theme", sample.theme.toString())
                .replace("$cycle", sample.cycle.toString())
                .replace("$participant", sample.participant.toString())
                .replace("$dialogue", sample.dialogue.toString())
                .replace("$coreGroupMember", sample.coreGroupMember.toString())
                .replace("$action", sample.action.toString())
                .replace("$initiative", sample.initiative.toString())
                .replace("$adviser", sample.adviser.toString())
                .replace("$double", sample.other.toString());
    }
}

package nl.buurtdialoog.coregroup;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.cycle.EditionMade;
import nl.buurtdialoog.dialogue.Dialogue;
import org.jspecify.annotations.Nullable;

/** A cycle of a test's own, with a coordinator who plans it and a core group that carries it. */
public final class Carried {

    public final Coordinator coordinator;
    public final UUID cycle;

    private Carried(Coordinator coordinator, UUID cycle) {
        this.coordinator = coordinator;
        this.cycle = cycle;
    }

    public static Carried byNobodyYet() {
        return by(Coordinator.somewhere());
    }

    public static Carried by(Coordinator coordinator) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("name", "Podium " + UUID.randomUUID());
        wish.put("venueId", Given.aVenue(coordinator.organisationId).id);
        wish.put("themeId", Given.aTheme(coordinator.organisationId).id);
        wish.put("format", "APPRECIATIVE");
        wish.put("language", "NL");
        wish.put("tables", 2);
        wish.put("seatsPerTable", 6);
        wish.put("durationMinutes", 120);
        wish.put("rhythm", Map.of("weeks", 8));
        wish.put("beganOn", LocalDate.now().minusDays(7).toString());
        wish.put("startTime", "19:30");
        var made = coordinator.posts("/cycles", wish).statusCode(201).extract().response();
        return new Carried(coordinator, Coordinator.id(made));
    }

    /** A dialogue that everybody can sign up for, which is the next edition from now on. */
    public UUID edition(int number, int daysAhead) {
        var organisation = coordinator.organisationId;
        var dialogue = Given.aPublishedDialogue(
                organisation, Given.aWish(organisation).tables(2, 6).starting(Given.inDays(daysAhead)));
        return Given.within(organisation, () -> {
            Dialogue.of(organisation, dialogue)
                    .isEdition(cycle, number, LocalDate.now().plusDays(daysAhead));
            Dialogue.flush();
            CDI.current().getBeanManager().getEvent().fire(new EditionMade(organisation, cycle, dialogue));
            return dialogue;
        });
    }

    /** Somebody joins; answers their id. */
    public UUID joins(String name, String kind, @Nullable String contact) {
        var reached = new LinkedHashMap<String, Object>();
        reached.put("kind", kind);
        reached.put("value", contact);
        return Coordinator.id(coordinator
                .posts(
                        "/cycles/" + cycle + "/core-group-members",
                        Map.of("kind", "RESIDENT", "name", name, "contact", reached, "language", "NL"))
                .statusCode(201)
                .extract()
                .response());
    }

    /** Somebody joins who cannot be reached; answers their id. */
    public UUID joins(String name) {
        return joins(name, "NONE", null);
    }

    /** Somebody joins by mail; answers the token of their link. */
    public String joinsByMail(String name) {
        var address = name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@voorbeeld.nl";
        joins(name, "EMAIL", address);
        return MailServer.mailTo(address).token();
    }

    /** Who has the tasks of an edition, in the order in which they are due. */
    public List<Map<String, Object>> tasks(UUID edition) {
        return coordinator
                .reads("/dialogues/" + edition + "/care-tasks")
                .statusCode(200)
                .extract()
                .path("items");
    }

    public String task(UUID edition, String kind) {
        return tasks(edition).stream()
                .filter(task -> kind.equals(task.get("kind")))
                .map(task -> (String) task.get("id"))
                .findFirst()
                .orElseThrow();
    }

    /** Notes who said yes to a task. */
    public void gives(String task, UUID member) {
        coordinator
                .puts("/care-tasks/" + task + "/assignment", Map.of("memberId", member, "agreed", true))
                .statusCode(200);
    }

    public static ValidatableResponse mine(String token) {
        return given().header(CoreGroupLink.HEADER, token)
                .get("/api/v1/my-core-group")
                .then();
    }

    public static ValidatableResponse does(String token, String task, String act) {
        return given().header(CoreGroupLink.HEADER, token)
                .post("/api/v1/my-core-group/care-tasks/" + task + "/" + act)
                .then();
    }

    public static ValidatableResponse handsOver(String token, String task, @Nullable UUID to) {
        return given().header(CoreGroupLink.HEADER, token)
                .contentType("application/json")
                .body(Collections.singletonMap("memberId", to))
                .post("/api/v1/my-core-group/care-tasks/" + task + "/hand-over")
                .then();
    }
}

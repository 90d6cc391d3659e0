package nl.buurtdialoog.door;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Wish;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;

/** A dialogue with a door, and somebody who stands at it. */
record Evening(Coordinator coordinator, Coordinator keeper, UUID dialogue, Instant startsAt, MovableClock clock) {

    private static final String TAKES_PART = "{\"purpose\":\"TAKING_PART\",\"version\":\"2026-11\"}";

    /** At one table with so many seats, in a week. */
    static Evening withSeats(int seats, MovableClock clock) {
        var coordinator = Coordinator.somewhere();
        return of(
                coordinator,
                Given.aWish(coordinator.organisationId).tables(1, seats).starting(Given.anEveningInAWeek(clock)),
                clock);
    }

    static Evening of(Coordinator coordinator, Wish wish, MovableClock clock) {
        return new Evening(
                coordinator,
                coordinator.colleague(Role.FACILITATOR),
                coordinator.publishes(wish),
                wish.startsAt(),
                clock);
    }

    /** Now it is so many minutes after the start, or before it. */
    void minutes(int afterTheStart) {
        clock.moveTo(Duration.between(Instant.now(), startsAt).plusMinutes(afterTheStart));
    }

    void theyAllSignUp(String... names) {
        Stream.of(names).forEach(name -> signsUp("MOBILE", "0612345678", name));
    }

    void signsUp(String kind, String value, String... names) {
        var people = Stream.of(names)
                .map("{\"name\":\"%s\",\"firstTime\":true,\"ageBand\":null,\"needs\":null}"::formatted)
                .collect(joining(","));
        given().contentType("application/json")
                .body("""
                        {"people":[%s],"contact":{"kind":"%s","value":"%s"},"language":"NL","via":null,
                         "consents":[%s]}""".formatted(people, kind, value, TAKES_PART))
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(201);
    }

    JsonPath list() {
        return keeper.reads(path("door-list")).statusCode(200).extract().jsonPath();
    }

    List<String> withASeat() {
        return list().getList("people.findAll { it.hasSeat }.name", String.class);
    }

    String markOf(String name) {
        return list().getString("people.find { it.name == '%s' }.mark".formatted(name));
    }

    UUID person(String name) {
        return list().getUUID("people.find { it.name == '%s' }.personId".formatted(name));
    }

    ValidatableResponse marks(String name, Mark mark) {
        return marks(person(name), mark, clock.instant());
    }

    ValidatableResponse marks(UUID person, Mark mark, Instant at) {
        return keeper.puts(path("attendances/" + person), Map.of("mark", mark, "markedAt", at.toString()));
    }

    void areHere(String... names) {
        Stream.of(names).forEach(name -> marks(name, Mark.PRESENT).statusCode(200));
    }

    /** Somebody who did not sign up comes in; null for a guest without a name. */
    ValidatableResponse welcomes(UUID walkIn, @Nullable String name) {
        return keeper.puts(path("walk-ins/" + walkIn), newcomer(name, Mark.PRESENT, clock.instant()));
    }

    static Map<String, Object> newcomer(@Nullable String name, Mark mark, Instant at) {
        var consents = name == null ? List.of() : List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11"));
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("firstTime", true);
        body.put("mark", mark);
        body.put("markedAt", at.toString());
        body.put("consents", consents);
        return body;
    }

    ValidatableResponse addsChair(UUID chair) {
        return keeper.asking().put("/api/v1" + path("chairs/" + chair)).then();
    }

    String path(String thing) {
        return "/dialogues/%s/%s".formatted(dialogue, thing);
    }
}

package nl.buurtdialoog.shared;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of wrong, hostile and odd input: always a problem of the 400s, and no operation ever sees it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {

    static final String PROBES = "/api/v1/probes";

    static Stream<Arguments> bodiesThatCannotBeRead() {
        return Stream.of(
                arguments("no JSON", "name=Zoë"),
                arguments("half of it", "{\"name\": \"Zo"),
                arguments("a comma too many", "{\"name\": \"Zoë\", \"seats\": 1,}"),
                arguments("100,000 open brackets", "[".repeat(100_000)),
                arguments("100,000 nested objects", "{\"people\":".repeat(100_000)),
                arguments("a text of 1 MB", "{\"name\": \"" + "a".repeat(1_000_000) + "\", \"seats\": 1}"),
                arguments("a property twice", "{\"name\": \"Zoë\", \"name\": \"Anna\", \"seats\": 1}"),
                arguments("NaN", "{\"name\": \"Zoë\", \"seats\": 1, \"latitude\": NaN}"),
                arguments("a control character as it is", "{\"name\": \"Zo\u0001\", \"seats\": 1}"),
                arguments("a byte order mark", "\uFEFF{\"name\": \"Zoë\", \"seats\": 1}"),
                arguments("two of them", "{\"name\": \"Zoë\", \"seats\": 1} {\"name\": \"Anna\", \"seats\": 1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodiesThatCannotBeRead")
    void what_cannot_be_read_is_refused(String what, String body) {
        refused(body.getBytes(UTF_8)).body("type", oneOf("/problems/malformed", "/problems/invalid"));
    }

    @Test
    void utf_16_is_refused() {
        refused("{\"name\": \"Zoë\", \"seats\": 1}".getBytes(UTF_16)).body("type", equalTo("/problems/malformed"));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        var body = "{\"name\": \"Zo?\", \"seats\": 1}".getBytes(UTF_8);
        body[11] = (byte) 0xEB;

        refused(body).body("type", equalTo("/problems/malformed"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("{}", "/seats", "required"),
                arguments("{\"seats\": 1}", "/name", "required"),
                arguments("{\"seats\": 1, \"name\": null}", "/name", "required"),
                arguments("{\"seats\": 1, \"name\": \" \"}", "/name", "required"),
                arguments(with("\"name\": \"" + "a".repeat(51) + "\""), "/name", "too-long"),
                arguments(with("\"name\": 5"), "/name", "wrong-type"),
                arguments(with("\"name\": true"), "/name", "wrong-type"),
                arguments(with("\"name\": [\"Zoë\"]"), "/name", "wrong-type"),
                arguments(with("\"name\": {\"first\": \"Zoë\"}"), "/name", "wrong-type"),
                arguments(with("\"name\": \"Zo\\u0000\""), "/name", "control-character"),
                arguments(with("\"name\": \"Zo\\u001b[31m\""), "/name", "control-character"),
                arguments(with("\"name\": \"Zo\\u0085\""), "/name", "control-character"),
                arguments(with("\"name\": \"Zo\\ud83d\""), "/name", "control-character"),
                arguments(with("\"name\": \"Zo\\udc00\\ud83d\""), "/name", "control-character"),
                arguments(with("\"name\": \"Zo\\uffff\""), "/name", "control-character"),
                arguments(with("\"name\": \"Zoë\\r\\nBcc: all@voorbeeld.nl\""), "/name", "more-than-one-line"),
                arguments(named("\"nickname\": \"Zo\""), "/nickname", "unknown-property"),
                arguments(named("\"a/b~c\": 1"), "/a~1b~0c", "unknown-property"),
                arguments(named("\"tables\": 5.9"), "/tables", "not-a-whole-number"),
                arguments(named("\"tables\": 5.0"), "/tables", "not-a-whole-number"),
                arguments(named("\"tables\": \"5\""), "/tables", "not-a-whole-number"),
                arguments(named("\"tables\": \"\""), "/tables", "not-a-whole-number"),
                arguments(named("\"tables\": true"), "/tables", "not-a-whole-number"),
                arguments(named("\"tables\": 1e400"), "/tables", "not-a-whole-number"),
                arguments(named("\"tables\": 99999999999"), "/tables", "not-a-whole-number"),
                arguments(named("\"tables\": 0"), "/tables", "too-small"),
                arguments(named("\"tables\": 51"), "/tables", "too-large"),
                arguments(named("\"latitude\": 1e400"), "/latitude", "not-a-number"),
                arguments(named("\"latitude\": \"52\""), "/latitude", "not-a-number"),
                arguments(named("\"startsAt\": 1700000000"), "/startsAt", "not-a-moment"),
                arguments(named("\"startsAt\": \"2026-03-29T19:30:00\""), "/startsAt", "not-a-moment"),
                arguments(named("\"startsAt\": \"+999999-03-29T19:30:00Z\""), "/startsAt", "not-a-moment"),
                arguments(named("\"startsOn\": [2026, 3, 29]"), "/startsOn", "not-a-date"),
                arguments(named("\"startsOn\": \"2026-02-30\""), "/startsOn", "not-a-date"),
                arguments(named("\"startsOn\": \"29-03-2026\""), "/startsOn", "not-a-date"),
                arguments(named("\"themeId\": 12"), "/themeId", "not-an-id"),
                arguments(named("\"themeId\": \"\""), "/themeId", "not-an-id"),
                arguments(named("\"themeId\": \"1-1-1-1-1\""), "/themeId", "not-an-id"),
                arguments(named("\"language\": \"FR\""), "/language", "not-one-of"),
                arguments(named("\"language\": \"nl\""), "/language", "not-one-of"),
                arguments(named("\"language\": 1"), "/language", "not-one-of"),
                arguments(named("\"language\": \"\""), "/language", "not-one-of"),
                arguments(named("\"free\": \"true\""), "/free", "not-yes-or-no"),
                arguments(named("\"free\": 1"), "/free", "not-yes-or-no"),
                arguments(named("\"email\": \"zoë\""), "/email", "not-an-email"),
                arguments(named("\"tags\": \"a\""), "/tags", "wrong-type"),
                arguments(named("\"tags\": [\"a\", \"b\", \"c\", \"d\"]"), "/tags", "too-many"),
                arguments(named("\"tags\": [\"a\", null]"), "/tags/1", "required"),
                arguments(named("\"tags\": [\"aaaaaaaaaaaaaaaaaaaaa\"]"), "/tags/0", "too-long"),
                arguments(named("\"people\": [{\"name\": \"Zoë\"}, {\"name\": \"\"}]"), "/people/1/name", "required"),
                arguments(named("\"people\": [{\"name\": 5}]"), "/people/0/name", "wrong-type"),
                arguments("[]", "", "wrong-type"),
                arguments("\"Zoë\"", "", "wrong-type"),
                arguments("5", "", "wrong-type"),
                arguments("null", "", "required"),
                arguments("", "", "required"),
                arguments("  ", "", "required"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_pointed_at(String body, String pointer, String code) {
        refused(body.getBytes(UTF_8))
                .body("type", equalTo("/problems/invalid"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        refused(with("\"name\": \"\", \"tables\": 0, \"email\": \"no\"").getBytes(UTF_8))
                .body("errors.pointer", equalTo(List.of("/email", "/name", "/tables")));
    }

    @Test
    void a_body_of_12_mb_is_too_large() {
        given().contentType("application/json")
                .body(new byte[12_000_000])
                .post(PROBES)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void a_form_is_no_json() {
        given().contentType("text/plain")
                .body("hello")
                .post(PROBES)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void fifty_emoji_fit_in_a_field_of_fifty() {
        var name = "👋".repeat(50);

        assertThat(accepted(name)).isEqualTo(name);
        refused(with("\"name\": \"" + name + "👋\"").getBytes(UTF_8)).body("errors.code", hasItem("too-long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "’s-Gravenhage",
                "Ĳsselstein",
                "Zoë",
                "محمد",
                "דניאל",
                "👨‍👩‍👧",
                "O'Brien",
                "Nguyễn Thị",
                "Łukasz",
                "李"
            })
    void names_of_the_world_are_kept_as_they_are(String name) {
        assertThat(accepted(name)).isEqualTo(name);
    }

    @Test
    void the_same_name_is_the_same_however_it_was_typed() {
        assertThat(accepted(Normalizer.normalize("Zoë", Normalizer.Form.NFD))).isEqualTo("Zoë");
    }

    @Test
    void a_longer_text_has_lines() {
        var answer = given().contentType("application/json")
                .body(named("\"text\": \"One\\r\\n\\tTwo\""))
                .post(PROBES)
                .then()
                .statusCode(200);
        answer.body("text", equalTo("One\r\n\tTwo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=-1",
                "limit=101",
                "limit=ten",
                "limit=",
                "limit=5.9",
                "limit=1&limit=2",
                "themeId=5",
                "themeId=1-1-1-1-1",
                "from=yesterday",
                "from=2026-02-30",
                "withSeats=maybe",
                "language=FR",
                "cursor=x",
                "limits=5",
                "cursor=%01"
            })
    void a_wrong_query_is_refused(String query) {
        var before = ProbeResource.REACHED.get();

        given().urlEncodingEnabled(false)
                .get(PROBES + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body("errors[0].pointer", equalTo(query.substring(0, query.indexOf('='))))
                .body("instance", equalTo(PROBES));
        assertThat(ProbeResource.REACHED).hasValue(before);
    }

    @Test
    void what_is_no_id_is_not_found() {
        given().get(PROBES + "/5").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    static String with(String property) {
        return "{\"seats\": 1, " + property + "}";
    }

    static String named(String property) {
        return "{\"seats\": 1, \"name\": \"Zoë\", " + property + "}";
    }

    private static String accepted(String name) {
        return given().contentType("application/json; charset=utf-8")
                .body(with("\"name\": \"" + name + "\""))
                .post(PROBES)
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }

    private static ValidatableResponse refused(byte[] body) {
        var before = ProbeResource.REACHED.get();
        var answer = given().contentType("application/json")
                .body(body)
                .post(PROBES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/"));
        assertThat(ProbeResource.REACHED).hasValue(before);
        return answer;
    }
}

package nl.buurtdialoog.subscription;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.net.URI;

/** Who holds a link and follows their own dialogues. */
record Subscriber(String header, String token, String path) {

    static Subscriber regular(String token) {
        return new Subscriber("Registration-Token", token, "/api/v1/my-standing-registration/calendar");
    }

    static Subscriber inCoreGroup(String token) {
        return new Subscriber("Core-Group-Token", token, "/api/v1/my-core-group/calendar");
    }

    static Subscriber inTeam(String token) {
        return new Subscriber("Team-Token", token, "/api/v1/my-turn/calendar");
    }

    /** The key of a calendar that is made here, or made anew. */
    String key() {
        return query(make().statusCode(200).extract().path("address"));
    }

    ValidatableResponse read() {
        return given().header(header, token).get(path).then();
    }

    ValidatableResponse make() {
        return given().header(header, token).post(path).then();
    }

    ValidatableResponse stop() {
        return given().header(header, token).delete(path).then();
    }

    static ValidatableResponse open(String key) {
        return given().queryParam("key", key).get("/api/v1/my-calendar").then();
    }

    static Calendar calendar(String key) throws Exception {
        return Calendar.of(text(key));
    }

    static String text(String key) {
        return open(key).statusCode(200).contentType("text/calendar").extract().asString();
    }

    private static String query(String address) {
        return URI.create(address).getQuery().replaceFirst("^key=", "");
    }
}

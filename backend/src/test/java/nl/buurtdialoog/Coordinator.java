package nl.buurtdialoog;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.organisation.Role;

/** A coordinator, or a colleague of theirs, who works through the API for one organisation. */
public final class Coordinator {

    private static final String API = "/api/v1";

    public final UUID organisationId;
    private final String token;

    private Coordinator(UUID organisationId, String token) {
        this.organisationId = organisationId;
        this.token = token;
    }

    /** Somebody else of the same organisation. */
    public Coordinator colleague(Role role) {
        return new Coordinator(organisationId, Given.aMember(organisationId, role));
    }

    /** Somebody with this token, who says to work for an organisation. */
    public static Coordinator with(String token, UUID organisationId) {
        return new Coordinator(organisationId, token);
    }

    /** Of an organisation of this test's own. */
    public static Coordinator somewhere() {
        var organisation = Given.anOrganisation();
        return new Coordinator(organisation.id, Given.aCoordinator(organisation.id));
    }

    /** The same person, at work for another organisation. */
    public Coordinator at(UUID organisationId) {
        return new Coordinator(organisationId, token);
    }

    public ValidatableResponse reads(String path) {
        return asking().get(API + path).then();
    }

    public ValidatableResponse posts(String path, Object body) {
        return asking().contentType("application/json")
                .body(body)
                .post(API + path)
                .then();
    }

    public ValidatableResponse puts(String path, Object body) {
        return asking().contentType("application/json")
                .body(body)
                .put(API + path)
                .then();
    }

    /** An act that needs no words. */
    public ValidatableResponse does(String path) {
        return asking().post(API + path).then();
    }

    public ValidatableResponse deletes(String path) {
        return asking().header("If-Match", etag(path)).delete(API + path).then();
    }

    /** Takes back an act, which is no thing with a version of its own. */
    public ValidatableResponse undoes(String path) {
        return asking().delete(API + path).then();
    }

    /** Changes what they have just read. */
    public ValidatableResponse changes(String path, Map<String, ?> patch) {
        return changes(path, patch, etag(path));
    }

    public ValidatableResponse changes(String path, Map<String, ?> patch, String ifMatch) {
        return asking().header("If-Match", ifMatch)
                .contentType("application/merge-patch+json")
                .body(json(patch))
                .patch(API + path)
                .then();
    }

    public String etag(String path) {
        return asking().get(API + path).then().statusCode(200).extract().header("ETag");
    }

    /** Plans a dialogue; answers its id. */
    public UUID plans(Wish wish) {
        return id(posts("/dialogue-plans", wish.toJson())
                .statusCode(201)
                .extract()
                .response());
    }

    public UUID publishes(Wish wish) {
        var id = plans(wish);
        does("/dialogues/" + id + "/publication").statusCode(200);
        return id;
    }

    public static UUID id(Response created) {
        return UUID.fromString(created.path("id"));
    }

    public RequestSpecification asking() {
        return given().config(RestAssured.config()
                        .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + token)
                .header("Organisation", organisationId);
    }

    /** REST Assured knows no serialiser for the media type of a merge patch. */
    private static String json(Map<String, ?> patch) {
        try {
            return new ObjectMapper().writeValueAsString(patch);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

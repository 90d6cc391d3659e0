package nl.buurtdialoog.partner;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Tokens;
import org.jspecify.annotations.Nullable;

/** A partner's program that works through the API. */
public final class Partner {

    private static final String API = "/api/v1";
    private static final String ALL =
            "dialogues:read registrations:write registrations:read counts:read agreements:answer trajectories:write";

    private final String token;

    private Partner(String token) {
        this.token = token;
    }

    /** Who signs in with a key that was made for it. */
    static Partner withKey(String clientId) {
        return new Partner(Tokens.ofClient(clientId, ALL));
    }

    public static Partner of(UUID organisation) {
        return new Partner(Given.aClient(organisation, ALL));
    }

    /** Who may do no more than this. */
    public static Partner with(UUID organisation, String scopes) {
        return new Partner(Given.aClient(organisation, scopes));
    }

    public ValidatableResponse posts(String path, Map<String, ?> body) {
        return asking().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(API + path)
                .then();
    }

    /** Takes something away that it has just read. */
    public ValidatableResponse deletes(String path) {
        var version = reads(path).statusCode(200).extract().header("ETag");
        return asking().header("If-Match", version).delete(API + path).then();
    }

    /** Takes something away that was changed since this version; null for no version at all. */
    public ValidatableResponse deletes(String path, @Nullable String version) {
        var request = asking();
        return (version == null ? request : request.header("If-Match", version))
                .delete(API + path)
                .then();
    }

    public ValidatableResponse reads(String path) {
        return asking().get(API + path).then();
    }

    /** An act that needs no words. */
    public ValidatableResponse does(String path) {
        return asking().post(API + path).then();
    }

    /** Signs somebody up whom it reaches itself; answers the id. */
    public String brings(UUID dialogue, String name) {
        return signsUp(dialogue, party(name)).statusCode(201).extract().path("id");
    }

    public ValidatableResponse signsUp(UUID dialogue, Map<String, ?> party) {
        return signsUp(dialogue, party, UUID.randomUUID().toString());
    }

    ValidatableResponse signsUp(UUID dialogue, Map<String, ?> party, @Nullable String key) {
        var request = asking().contentType("application/json").body(party);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(API + "/dialogues/{id}/partner-registrations", dialogue)
                .then();
    }

    /** Their first is called so; reached by the partner. */
    public static Map<String, Object> party(String... names) {
        var people = new ArrayList<Map<String, Object>>();
        for (var name : names) {
            people.add(Map.of("name", name));
        }
        var party = new HashMap<String, Object>();
        party.put("reference", "bieb-" + names[0]);
        party.put("people", people);
        party.put("language", "NL");
        party.put("consents", List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11")));
        return party;
    }

    private RequestSpecification asking() {
        return given().header("Authorization", "Bearer " + token);
    }
}

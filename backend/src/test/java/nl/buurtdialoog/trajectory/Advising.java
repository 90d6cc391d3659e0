package nl.buurtdialoog.trajectory;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.organisation.Role;

/** An adviser who spoke with an initiative and writes to it, through the API. */
record Advising(Coordinator adviser, UUID adviserAccount, UUID trajectory) {

    static Advising somebody() {
        var organisation = Given.anOrganisation().id;
        var account = Given.aSubject(organisation, Role.ADVISER);
        var trajectory = GivenTrajectory.conversed(organisation, GivenTrajectory.anAdviser(organisation, account));
        return new Advising(person(account, organisation), account, trajectory);
    }

    UUID organisation() {
        return adviser.organisationId;
    }

    /** A colleague who advises as well; answers their account. */
    UUID aColleague() {
        return Given.aSubject(organisation(), Role.ADVISER);
    }

    Coordinator as(UUID account) {
        return person(account, organisation());
    }

    static Map<String, Object> words(String title) {
        var words = new HashMap<String, Object>();
        words.put("title", title);
        words.put("body", "## Wat we zagen\n\nJullie kennen elkaar.");
        words.put("cited", List.of());
        return words;
    }

    static Map<String, Object> wordsCiting(String article, int number) {
        var words = words("Begin klein");
        words.put("cited", List.of(cited(article, number)));
        return words;
    }

    static Map<String, Object> wordsReadBy(UUID reader) {
        var words = words("Begin klein");
        words.put("readerId", reader);
        return words;
    }

    static Map<String, Object> cited(String article, int number) {
        return Map.of("articleId", article, "number", number);
    }

    ValidatableResponse writes(Map<String, Object> words) {
        return adviser.posts(path(""), words);
    }

    ValidatableResponse rewrites(int number, Map<String, Object> words) {
        return rewrites(number, words, adviser.etag(path("/" + number)));
    }

    ValidatableResponse rewrites(int number, Map<String, Object> words, String ifMatch) {
        return adviser.asking()
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(words)
                .put("/api/v1" + path("/" + number))
                .then();
    }

    ValidatableResponse reads(int number) {
        return adviser.reads(path("/" + number)).statusCode(200);
    }

    ValidatableResponse hearsFacts(int number, Map<String, Object> said) {
        return adviser.puts(path("/" + number + "/facts"), said);
    }

    ValidatableResponse sends(int number) {
        return adviser.does(path("/" + number + "/sending"));
    }

    /** Writes, has the facts checked by telephone and sends. */
    void advises(int number, Map<String, Object> words) {
        writes(words).statusCode(201);
        hearsFacts(number, Map.of("right", true)).statusCode(200);
        sends(number).statusCode(200);
    }

    String path(String rest) {
        return "/trajectories/%s/advice-versions%s".formatted(trajectory, rest);
    }

    private static Coordinator person(UUID account, UUID organisation) {
        return Coordinator.with(Tokens.ofPerson(account), organisation);
    }
}

package nl.buurtdialoog.trajectory;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.organisation.Role;
import org.jspecify.annotations.Nullable;

/** An initiative that was just sent its advice, with its adviser. */
record Advised(UUID organisation, UUID trajectory, Coordinator adviser) {

    static Advised somewhere() {
        var organisation = Given.anOrganisation().id;
        var account = Given.aSubject(organisation, Role.ADVISER);
        var trajectory = GivenTrajectory.advised(organisation, GivenTrajectory.anAdviser(organisation, account));
        return new Advised(organisation, trajectory, Coordinator.with(Tokens.ofPerson(account), organisation));
    }

    String path(String part) {
        return "/trajectories/" + trajectory + part;
    }

    Step step() {
        return GivenTrajectory.stepOf(organisation, trajectory);
    }

    ValidatableResponse reaches() {
        return notes(Map.of("result", "REACHED", "did", "Elke week soep.", "helped", "Zelf uitnodigen"));
    }

    ValidatableResponse reachesNobody() {
        return notes(Map.of("result", "NOT_REACHED"));
    }

    ValidatableResponse notes(Map<String, ?> call) {
        return adviser.posts(path("/calls"), call);
    }

    ValidatableResponse undoes(String call) {
        return adviser.undoes(path("/calls/" + call));
    }

    /** Answers the id of the lesson. */
    String learns() {
        return id(adviser.posts(
                path("/lessons"), Map.of("title", "Een bel helpt", "body", "Luid een bel, dan komen de buren.")));
    }

    ValidatableResponse proposes(String lesson, boolean agreed, @Nullable String source) {
        var wish = new HashMap<String, @Nullable Object>(Map.of("sourceAgreed", agreed));
        wish.put("sourceName", source);
        return adviser.posts(path("/lessons/" + lesson + "/proposal"), wish);
    }

    static String id(ValidatableResponse made) {
        return made.statusCode(201).extract().path("id");
    }
}

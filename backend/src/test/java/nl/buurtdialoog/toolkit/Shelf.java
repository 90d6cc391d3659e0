package nl.buurtdialoog.toolkit;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.organisation.Role;

/** An organisation with an editor who writes and publishes articles. */
public record Shelf(UUID organisation, Coordinator editor, String themeId) {

    public static Shelf somewhere() {
        return in(Given.anOrganisation().id);
    }

    public static Shelf in(UUID organisation) {
        var editor = Coordinator.with(Given.aMember(organisation, Role.EDITOR), organisation);
        String theme = editor.posts("/toolkit/themes", Map.of("name", "Beginnen", "position", 0))
                .statusCode(201)
                .extract()
                .path("id");
        return new Shelf(organisation, editor, theme);
    }

    /** A published article; answers its id. */
    public String publishes(String title) {
        String id = editor.posts(
                        "/toolkit/articles",
                        Map.of(
                                "themeId",
                                themeId,
                                "reference",
                                "artikel-" + UUID.randomUUID(),
                                "language",
                                "NL",
                                "firstVersion",
                                words(title)))
                .statusCode(201)
                .extract()
                .path("articleId");
        publish(id, 1);
        return id;
    }

    public void renews(String article, int number, String title) {
        editor.posts("/toolkit/articles/" + article + "/versions", words(title)).statusCode(201);
        publish(article, number);
    }

    ValidatableResponse publish(String article, int number) {
        var draft = "/toolkit/articles/%s/drafts/%d".formatted(article, number);
        editor.does(draft + "/review").statusCode(200);
        return editor.does(draft + "/publication").statusCode(200);
    }

    static Map<String, String> words(String title) {
        return Map.of("title", title, "summary", "Een pan.", "body", "Schep op.", "reason", "Nieuwe ervaring");
    }
}

package nl.buurtdialoog.toolkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureTest {

    private final UUID organisation = Given.anOrganisation().id;
    private final Coordinator editor = Coordinator.with(Given.aMember(organisation, Role.EDITOR), organisation);

    @Test
    void a_picture_is_made_anew_so_that_nothing_else_of_the_file_is_kept() throws IOException {
        String address = send(png(2400, 1200))
                .statusCode(201)
                .body("width", equalTo(1200), "height", equalTo(600))
                .extract()
                .path("address");

        var shown = given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(1200);
        assertThat(new String(shown, ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        send("geen foto".getBytes(UTF_8)).statusCode(400).body("errors.code", hasItem("not-a-picture"));
        send(Arrays.copyOf(png(20, 20), 40)).statusCode(400).body("errors.code", hasItem("not-a-picture"));
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_drawn() throws IOException {
        send(png(4001, 4000)).statusCode(400).body("errors.code", hasItem("too-large-a-picture"));
    }

    @Test
    void a_picture_in_an_article_has_words_for_who_does_not_see_it() {
        var address = "/api/v1/toolkit/pictures/" + UUID.randomUUID();

        assertThat(draftWith("![Een tafel in de hal](" + address + ")")).isEqualTo(201);
        assertThat(draftWith("![](" + address + ")")).isEqualTo(400);
        assertThat(draftWith("![ ](" + address + ")")).isEqualTo(400);
        assertThat(draftWith("![Een tafel](https://elders.nl/foto.jpg)")).isEqualTo(400);
        assertThat(draftWith("![Een tafel][foto]\n\n[foto]: https://elders.nl/foto.jpg"))
                .isEqualTo(400);
    }

    private int draftWith(String body) {
        var words = Map.of("title", "Soep", "summary", "", "body", body, "reason", "Nieuw");
        return editor.posts(
                        "/toolkit/articles",
                        Map.of(
                                "themeId",
                                theme(),
                                "reference",
                                "soep-" + UUID.randomUUID(),
                                "language",
                                "NL",
                                "firstVersion",
                                words))
                .extract()
                .statusCode();
    }

    private String theme() {
        return editor.posts("/toolkit/themes", Map.of("name", "Beginnen " + UUID.randomUUID(), "position", 0))
                .extract()
                .path("id");
    }

    private ValidatableResponse send(byte[] file) {
        return editor.asking()
                .contentType("image/png")
                .body(file)
                .post("/api/v1/toolkit/pictures")
                .then();
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }
}

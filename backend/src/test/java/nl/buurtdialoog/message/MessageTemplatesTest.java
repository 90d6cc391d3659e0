package nl.buurtdialoog.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A coordinator sees what people will read and hear, before anybody does. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageTemplatesTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void every_occasion_is_shown_in_dutch_and_in_english() {
        coordinator
                .reads("/message-templates")
                .statusCode(200)
                .body("items", hasSize(MessageTemplate.values().length))
                .body("items.samples", everyItem(hasSize(2)))
                .body("items.samples.flatten().language", hasItems("NL", "EN"))
                .body("items[0].samples.subject", hasItem("Je bent erbij: Erbij horen in de buurt"));
    }

    @Test
    void no_sentence_is_left_open_or_longer_than_two_text_messages() {
        var samples = coordinator.reads("/message-templates").extract().jsonPath();

        assertThat(samples.getList("items.samples.flatten().text", String.class))
                .hasSameSizeAs(Arrays.asList(new Object[MessageTemplate.values().length * 2]))
                .allSatisfy(text -> assertThat(text).contains("030 123 45 67").doesNotContain("null", "%s", "%d", "{"));
        assertThat(samples.getList("items.samples.flatten().textMessage", String.class))
                .allSatisfy(
                        text -> assertThat(text).doesNotContain("null", "%s").hasSizeLessThan(306));
        assertThat(samples.getList("items.samples.flatten().words.flatten()", String.class))
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("null", "%s"));
    }
}

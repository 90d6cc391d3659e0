package nl.buurtdialoog.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxTest {

    private static final Contact TO = new Contact(ContactKind.EMAIL, "riet@voorbeeld.nl");

    @Inject
    Outbox outbox;

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID dialogue = Sample.of(organisation, "PUBLISHED").dialogue;
    private final String coordinator = Given.aCoordinator(organisation);
    private final String address = "buur." + UUID.randomUUID() + "@voorbeeld.nl";

    @Test
    void a_confirmation_says_what_when_where_and_whom_to_call_with_a_calendar_and_one_link() {
        signUp("Zoë <b>", "NL");

        var mail = MailServer.mailTo(address);
        assertThat(mail.subject()).isEqualTo("Je bent erbij: Thuis in Lombok");
        assertThat(mail.text())
                .contains("Dag Zoë <b>,", "Buurthuis", "Kanaalstraat 1", "gratis", "030 123 45 67")
                .contains("http://localhost:8080/mijn-aanmelding#");
        assertThat(mail.html()).contains("Zoë &lt;b&gt;").contains("href=\"http://localhost:8080/mijn-aanmelding#");
        assertThat(mail.calendar())
                .contains("METHOD:PUBLISH", "DTSTART;TZID=Europe/Amsterdam:", "BEGIN:VTIMEZONE", "SEQUENCE:")
                .doesNotContain("Zo", address);
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void who_chose_english_is_written_in_english() {
        signUp("Amy", "EN");

        assertThat(MailServer.mailTo(address).text()).contains("Hello Amy,", "Questions");
    }

    @Test
    void while_the_mail_server_is_away_it_is_tried_again_and_then_arrives_with_its_own_message_id() {
        MailServer.end();
        try {
            signUp("Riet", "NL");
            Eventually.is(() -> message().getInt("attempts") > 0);
            var waiting = message();
            assertThat(waiting.getString("status")).isEqualTo("QUEUED");
            assertThat(waiting.getString("failure")).isEqualTo("De mailserver is niet bereikbaar.");
            assertThat(waiting.getString("nextAttemptAt")).isNotNull();
        } finally {
            MailServer.begin();
        }
        var mail = MailServer.mailTo(address);
        var id = message().getString("id");
        assertThat(mail.messageId()).isEqualTo("<" + id + "@localhost>");
        Eventually.is(() -> "SENT".equals(message().getString("status")));

        asCoordinator().post("/api/v1/messages/{id}/resending", id).then().statusCode(200);

        assertThat(MailServer.mailsTo(address, 2))
                .extracting(one -> one.messageId())
                .containsOnly(mail.messageId());
    }

    @Test
    void what_is_rolled_back_is_told_to_nobody() {
        assertThatThrownBy(() -> Given.within(organisation, () -> {
                    outbox.send(organisation, MessageTemplate.REGISTRATION_LINK, UUID.randomUUID(), null, TO);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        Given.withOwner(statement -> {
            try (var rows = statement.executeQuery(
                    "select count(*) from scheduled_tasks where task_instance like '%s%%'".formatted(organisation))) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        asCoordinator().get("/api/v1/messages").then().statusCode(200).body("items.size()", equalTo(3));
    }

    @Test
    void what_is_not_so_any_more_is_withdrawn_before_it_leaves() {
        MailServer.end();
        try {
            signUp("Riet", "NL");
            Eventually.is(() -> message().getInt("attempts") > 0);
            Given.asOwner(("update registration set status = 'CANCELLED', cancelled_at = now() where id ="
                            + " (select about_id from message where id = '%s')")
                    .formatted(message().getString("id")));
        } finally {
            MailServer.begin();
        }

        Eventually.is(() -> "WITHDRAWN".equals(message().getString("status")));

        assertThat(MailServer.mailsTo(address)).isEmpty();
        asCoordinator()
                .post("/api/v1/messages/{id}/resending", message().getString("id"))
                .then()
                .statusCode(409);
    }

    @Test
    void who_organises_reads_what_was_sent_without_the_link_and_the_address() {
        signUp("Riet", "NL");
        MailServer.mailTo(address);
        Eventually.is(() -> "SENT".equals(message().getString("status")));

        var details = asCoordinator()
                .get("/api/v1/messages/{id}", message().getString("id"))
                .then()
                .statusCode(200)
                .body("recipient", equalTo("b…@voorbeeld.nl"))
                .body("template", equalTo("REGISTRATION_CONFIRMED"))
                .extract()
                .jsonPath();
        assertThat(details.getString("text")).contains("/mijn-aanmelding#…");
        assertThat(details.getString("html")).contains("/mijn-aanmelding#…").doesNotContain(address);
        asCoordinator().get("/api/v1/messages?status=FAILED").then().body("items.size()", equalTo(0));
    }

    @Test
    void another_organisation_finds_no_message_here() {
        signUp("Riet", "NL");
        var other = Given.anOrganisation().id;
        var token = Given.aCoordinator(other);
        var id = message().getString("id");

        as(token, other).get("/api/v1/messages/{id}", id).then().statusCode(404);
        as(token, other).post("/api/v1/messages/{id}/resending", id).then().statusCode(404);
        as(token, other).get("/api/v1/messages").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void a_title_or_a_name_cannot_add_a_header() {
        Given.asOwner(
                "update dialogue set title = E'Thuis\\r\\nBcc: dief@voorbeeld.nl' where id = '%s'".formatted(dialogue));
        signUp("Riet", "NL");

        var mail = MailServer.mailTo(address);

        assertThat(mail.subject()).isEqualTo("Je bent erbij: Thuis Bcc: dief@voorbeeld.nl");
        assertThat(MailServer.mailsTo("dief@voorbeeld.nl")).isEmpty();
        given().contentType("application/json")
                .body(body("Riet", "NL").replace(address, "a@voorbeeld.nl\\r\\nBcc: dief@voorbeeld.nl"))
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(400);
    }

    /** The newest message of the organisation that is not the sample's own. */
    private JsonPath message() {
        var list = asCoordinator().get("/api/v1/messages?limit=1").then().statusCode(200);
        return list.extract().jsonPath().setRootPath("items[0]");
    }

    private void signUp(String name, String language) {
        given().contentType("application/json")
                .body(body(name, language))
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(201);
    }

    private String body(String name, String language) {
        return """
                {"people":[{"name":"%s","firstTime":null,"ageBand":null,"needs":null}],
                 "contact":{"kind":"EMAIL","value":"%s"},"language":"%s","via":"WEB",
                 "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(name, address, language);
    }

    private RequestSpecification asCoordinator() {
        return as(coordinator, organisation);
    }

    private static RequestSpecification as(String token, UUID organisation) {
        return given().auth().oauth2(token).header("Organisation", organisation);
    }
}

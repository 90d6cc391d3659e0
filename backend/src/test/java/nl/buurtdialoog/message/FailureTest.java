package nl.buurtdialoog.message;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Mails that do not arrive, and what the people who organise see of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailureTest {

    @Inject
    MovableClock clock;

    @Inject
    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private final Coordinator coordinator = Coordinator.somewhere();
    private UUID dialogue;
    private final String address = "buur." + UUID.randomUUID() + "@voorbeeld.nl";

    @BeforeEach
    void the_mail_server_is_away() {
        dialogue = Given.aPublishedDialogue(coordinator.organisationId, 2, 8);
        MailServer.end();
    }

    @AfterEach
    void everything_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
        MailServer.begin();
    }

    @Test
    void an_address_that_is_refused_for_good_is_not_tried_again_until_somebody_says_so() {
        try (var refusing = new RefusingMailServer(port, "550 5.1.1 no such mailbox " + address)) {
            signUp();
            Eventually.is(() -> "FAILED".equals(text("status")));
        }
        coordinator
                .reads("/messages?status=FAILED")
                .body("items[0].attempts", equalTo(1))
                .body(
                        "items[0].failure",
                        equalTo("De mailserver weigert het bericht (550). Klopt het adres of het nummer?"))
                .body("items[0].nextAttemptAt", nullValue());

        MailServer.begin();
        coordinator.does("/messages/" + text("id") + "/resending").statusCode(200);

        assertThat(MailServer.mailTo(address).messageId()).contains(text("id"));
        MailServer.end();
    }

    @Test
    void what_is_refused_for_now_is_tried_again() {
        try (var busy = new RefusingMailServer(port, "451 4.3.0 too busy")) {
            signUp();
            Eventually.is(() -> text("failure") != null);
        }
        coordinator
                .reads("/messages?status=QUEUED")
                .body("items[0].failure", equalTo("De mailserver neemt het bericht nu niet aan (451)."));
        MailServer.begin();

        assertThat(MailServer.mailTo(address).messageId()).contains(text("id"));
        MailServer.end();
    }

    @Test
    void everything_that_waited_for_the_mail_server_arrives_once_when_it_is_back_each_under_its_own_message_id() {
        var addresses = Stream.generate(() -> "buur." + UUID.randomUUID() + "@voorbeeld.nl")
                .limit(8)
                .toList();
        addresses.forEach(this::signUp);
        Eventually.is(() -> texts("failure").stream().filter(Objects::nonNull).count() == addresses.size());

        MailServer.begin();

        var arrived = addresses.stream()
                .map(each -> MailServer.mailTo(each).messageId())
                .toList();
        Eventually.is(() -> texts("status").equals(Collections.nCopies(addresses.size(), "SENT")));
        assertThat(arrived)
                .containsExactlyInAnyOrderElementsOf(
                        texts("id").stream().map("<%s@localhost>"::formatted).toList());
        assertThat(addresses)
                .allSatisfy(each -> assertThat(MailServer.mailsTo(each)).hasSize(1));
        MailServer.end();
    }

    @Test
    void a_mail_that_was_taken_without_a_word_comes_again_under_the_same_message_id() {
        List<String> taken;
        try (var forgetful = new ForgetfulMailServer(port)) {
            signUp();
            Eventually.is(() -> text("failure") != null);
            taken = List.copyOf(forgetful.taken());
        }
        MailServer.begin();

        assertThat(taken).isNotEmpty().containsOnly(MailServer.mailTo(address).messageId());
        MailServer.end();
    }

    @Test
    void after_a_day_it_is_too_late_and_somebody_has_to_look() {
        signUp();
        Eventually.is(() -> text("failure") != null);
        assertThat(text("status")).isEqualTo("QUEUED");

        clock.moveTo(Duration.ofHours(25));

        Eventually.is(() -> "FAILED".equals(text("status")));
        coordinator
                .reads("/messages?status=FAILED")
                .body("items[0].failure", equalTo("De mailserver is niet bereikbaar."))
                .body("items[0].nextAttemptAt", nullValue());
    }

    private String text(String field) {
        return coordinator.reads("/messages?limit=1").extract().path("items[0]." + field);
    }

    private List<String> texts(String field) {
        return coordinator.reads("/messages?limit=100").extract().path("items." + field);
    }

    private void signUp() {
        signUp(address);
    }

    private void signUp(String address) {
        given().contentType("application/json")
                .body("""
                        {"people":[{"name":"Riet","firstTime":null,"ageBand":null,"needs":null}],
                         "contact":{"kind":"EMAIL","value":"%s"},"language":"NL","via":"WEB",
                         "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(address))
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(201);
    }
}

package nl.buurtdialoog.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.WholeDatabase;
import nl.buurtdialoog.partner.Partner;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How partners are told what happened. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WebhookTest {

    private static final List<String> ALL = List.of(
            "REGISTRATION_PLACED",
            "REGISTRATION_WAITING",
            "REGISTRATION_OFFERED",
            "REGISTRATION_CANCELLED",
            "DIALOGUE_PUBLISHED",
            "DIALOGUE_MOVED",
            "DIALOGUE_CANCELLED");

    @Inject
    MovableClock clock;

    @Inject
    Doorbell doorbell;

    private final Receiver receiver = new Receiver();
    private final Coordinator coordinator = Coordinator.somewhere();
    private final Partner library = Partner.of(coordinator.organisationId);

    @AfterEach
    void all_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
        receiver.close();
    }

    @Test
    void a_partner_is_told_in_order_of_a_dialogue_and_of_whom_it_signed_up_and_never_who() {
        hook(ALL);
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        var id = library.brings(dialogue, "Fatima");
        library.does("/partner-registrations/" + id + "/cancellation").statusCode(200);
        coordinator
                .posts("/dialogues/" + dialogue + "/cancellation", Map.of("reason", "De zaal is dicht"))
                .statusCode(200);

        var told = receiver.told(4).stream()
                .sorted((a, b) -> Integer.compare(a.<Integer>says("data.sequence"), b.says("data.sequence")))
                .toList();
        assertThat(told)
                .extracting(one -> one.<String>says("type"))
                .containsExactly(
                        "dialogue.published", "registration.placed", "registration.cancelled", "dialogue.cancelled");
        assertThat(told).extracting(one -> one.<Integer>says("data.sequence")).containsExactly(1, 2, 3, 4);
        assertThat(told.get(1).<String>says("data.url")).endsWith("/api/v1/partner-registrations/" + id);
        assertThat(told).allSatisfy(one -> assertThat(one.body()).doesNotContain("Fatima", "bieb-"));
    }

    @Test
    void a_message_is_signed_and_while_a_secret_changes_signed_twice() throws Exception {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        var former = secret(hook);
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        var first = receiver.told(1).getFirst();
        assertThat(first.signatures()).containsExactly(signature(former, first));

        library.does("/webhooks/" + hook + "/secret-change").statusCode(200).body("formerSecretEndsAt", notNullValue());
        var now = secret(hook);
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        var second = receiver.told(2).getLast();
        assertThat(second.signatures()).containsExactly(signature(now, second), signature(former, second));

        clock.moveTo(Duration.ofHours(25));
        library.reads("/webhooks/" + hook + "/secret").body("formerSecretEndsAt", nullValue());
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        var third = receiver.told(3).getLast();
        assertThat(third.signatures()).containsExactly(signature(now, third));
    }

    @Test
    void what_a_partner_does_not_take_is_told_again_under_the_same_id_until_it_does() {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        receiver.answers(500);
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        receiver.told(1);
        Eventually.is(() -> attempts(hook) == 1);
        receiver.answers(204);
        clock.moveTo(Duration.ofSeconds(7));

        var told = receiver.told(2);
        assertThat(told.get(1).id()).isEqualTo(told.get(0).id());
        Eventually.is(() -> "DELIVERED".equals(newest(hook, "status")));
    }

    @Test
    void after_three_days_it_is_given_up_listed_and_told_once_more_when_asked() {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        receiver.answers(500);
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        for (int day = 1; !"FAILED".equals(newest(hook, "status")); day++) {
            int before = attempts(hook);
            clock.moveTo(Duration.ofDays(2L * day));
            Eventually.is(() -> attempts(hook) > before || "FAILED".equals(newest(hook, "status")));
        }
        assertThat(attempts(hook)).isEqualTo(10);
        library.reads("/webhooks/" + hook + "/deliveries?status=FAILED")
                .body("items.answered", contains(500))
                .body("items.sequence", contains(1));
        int before = receiver.count();
        receiver.answers(200);

        library.does("/webhooks/" + hook + "/deliveries/" + newest(hook, "id") + "/replay")
                .statusCode(200);
        receiver.told(before + 1);
        library.reads("/webhooks/" + hook + "/deliveries?status=FAILED").body("items", empty());
    }

    @Test
    void who_answers_410_is_told_nothing_more() {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        receiver.answers(410);
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        Eventually.is(() -> library.reads("/webhooks/" + hook).extract().path("stoppedAt") != null);
        library.reads("/webhooks/" + hook + "/deliveries").body("items.status", contains("FAILED"));
        coordinator.publishes(Given.aWish(coordinator.organisationId));

        library.reads("/webhooks/" + hook + "/deliveries").body("items", hasSize(1));
        assertThat(receiver.count()).isEqualTo(1);
    }

    @Test
    void a_partner_that_is_let_in_no_more_is_told_nothing() {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        Given.asOwner("update partner_client set stopped_at = now() where id ="
                + " (select partner_client_id from webhook where id = '%s')".formatted(hook));
        coordinator.publishes(Given.aWish(coordinator.organisationId));

        Eventually.is(
                () -> Schema.strings("select status from webhook_delivery where webhook_id = '%s'".formatted(hook))
                        .contains("FAILED"));
        assertThat(receiver.count()).isZero();
    }

    @Test
    void what_was_told_over_thirty_days_ago_is_forgotten() {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        Eventually.is(() -> "DELIVERED".equals(newest(hook, "status")));
        clock.moveTo(Duration.ofDays(31));
        coordinator.publishes(Given.aWish(coordinator.organisationId).starting(Given.inDays(40)));

        Eventually.is(() -> "2".equals(newest(hook, "sequence")));
        library.reads("/webhooks/" + hook + "/deliveries").body("items", hasSize(1));
    }

    @Test
    void a_redirect_is_not_followed() {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        receiver.answers(303);
        coordinator.publishes(Given.aWish(coordinator.organisationId));
        receiver.told(1);

        Eventually.is(() -> attempts(hook) == 1);
        library.reads("/webhooks/" + hook + "/deliveries")
                .body("items.answered", contains(303))
                .body("items.status", contains("WAITING"));
    }

    @Test
    void the_address_that_was_judged_is_the_one_that_is_called_by_the_name_that_was_given() {
        var name = "partner.example:" + receiver.port();
        var answer = doorbell.ring(messageTo("http://" + name + "/hook", true), host ->
                new InetAddress[] {InetAddress.getLoopbackAddress()});

        assertThat(answer)
                .as("no name server knows the name, so it was not asked again")
                .isEqualTo(204);
        assertThat(receiver.told(1).getFirst().host()).isEqualTo(name);
    }

    @Test
    void a_name_that_leads_inside_by_now_is_not_called() {
        var answer = doorbell.ring(messageTo("http://partner.example:" + receiver.port() + "/hook", false), host ->
                new InetAddress[] {InetAddress.getLoopbackAddress()});

        assertThat(answer).isNull();
        assertThat(receiver.count()).isZero();
    }

    @Test
    void of_who_is_erased_nothing_is_left_in_what_was_told() {
        var hook = hook(ALL);
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        var id = library.brings(dialogue, "Fatima");
        receiver.told(2);
        var person = Schema.strings("select participant_id from registration_person p join registration r"
                + " on r.id = p.registration_id where r.introduced_by = '%s'".formatted(id));
        coordinator.does("/participants/" + person.getFirst() + "/erasure").statusCode(200);

        library.reads("/webhooks/" + hook + "/deliveries").body("items.type", contains("DIALOGUE_PUBLISHED"));
        assertThat(WholeDatabase.text()).contains(hook).doesNotContain(id);
    }

    @Test
    void what_did_not_happen_is_not_told() {
        var hook = hook(ALL);
        library.signsUp(UUID.randomUUID(), Partner.party("Fatima")).statusCode(404);
        var closed = coordinator.publishes(
                Given.aWish(coordinator.organisationId).closing(Given.inDays(1)).starting(Given.inDays(7)));
        clock.moveTo(Duration.ofDays(2));
        library.signsUp(closed, Partner.party("Fatima")).statusCode(409);

        library.reads("/webhooks/" + hook + "/deliveries").body("items.type", contains("DIALOGUE_PUBLISHED"));
    }

    @Test
    void another_client_is_not_told_and_cannot_reach_the_webhook_nor_can_another_organisation() {
        var hook = hook(ALL);
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        var other = Partner.of(coordinator.organisationId);
        other.brings(dialogue, "Yusuf");

        library.reads("/webhooks/" + hook + "/deliveries").body("items.type", contains("DIALOGUE_PUBLISHED"));
        for (var stranger : List.of(other, Partner.of(Given.anOrganisation().id))) {
            for (var path : List.of("", "/secret", "/deliveries")) {
                stranger.reads("/webhooks/" + hook + path).statusCode(404);
            }
            stranger.does("/webhooks/" + hook + "/secret-change").statusCode(404);
            stranger.reads("/webhooks").body("items", empty());
        }
    }

    @Test
    void an_address_inside_and_a_type_that_may_not_be_read_are_both_told_at_once() {
        var reader = Partner.with(coordinator.organisationId, "dialogues:read");
        reader.posts(
                        "/webhooks",
                        Map.of(
                                "url",
                                "https://10.0.0.1/hook",
                                "types",
                                List.of("DIALOGUE_MOVED", "REGISTRATION_PLACED")))
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("not-a-webhook-address", "scope-missing"));
    }

    @Test
    void who_wants_to_be_told_no_more_is_not() {
        var hook = hook(List.of("DIALOGUE_PUBLISHED"));
        library.deletes("/webhooks/" + hook, null).statusCode(428);
        var before = library.reads("/webhooks/" + hook).extract().header("ETag");
        library.does("/webhooks/" + hook + "/secret-change");
        library.deletes("/webhooks/" + hook, before).statusCode(412);
        library.deletes("/webhooks/" + hook).statusCode(204);

        coordinator.publishes(Given.aWish(coordinator.organisationId));
        library.reads("/webhooks").body("items", empty());
        assertThat(receiver.count()).isZero();
    }

    private String hook(List<String> types) {
        return library.posts("/webhooks", Map.of("url", receiver.url("/hook"), "types", types))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String secret(String hook) {
        return library.reads("/webhooks/" + hook + "/secret")
                .statusCode(200)
                .extract()
                .path("secret");
    }

    private int attempts(String hook) {
        return Integer.parseInt(newest(hook, "attempts"));
    }

    private String newest(String hook, String field) {
        return String.valueOf(
                library.reads("/webhooks/" + hook + "/deliveries").extract().<Object>path("items[0]." + field));
    }

    private static WebhookMessage messageTo(String url, boolean loopback) {
        return new WebhookMessage(new WebhookTarget(URI.create(url), loopback), "id", 1, "v1,signature", "{}");
    }

    /** As Standard Webhooks has it checked. */
    private static String signature(String secret, Receiver.Told told) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = told.id() + "." + told.timestamp() + "." + told.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}

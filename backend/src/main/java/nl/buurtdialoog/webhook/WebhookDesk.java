package nl.buurtdialoog.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import nl.buurtdialoog.organisation.Client;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Search;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What a partner arranges about being told. */
@ApplicationScoped
class WebhookDesk {

    @Inject
    Session session;

    @Inject
    Crier crier;

    @Inject
    WebhookSignature signature;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.webhooks.loopback")
    boolean loopback;

    @Transactional
    WebhookDetails subscribe(Client client, NewWebhook wish) {
        var mistakes = new ArrayList<Mistake>();
        if (!isFit(wish.url())) {
            mistakes.add(new Mistake("/url", "not-a-webhook-address"));
        }
        for (int i = 0; i < wish.types().size(); i++) {
            if (!client.scopes().contains(wish.types().get(i).scope)) {
                mistakes.add(new Mistake("/types/" + i, "scope-missing"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        var webhook = new Webhook(client, wish, clock.instant());
        webhook.persistAndFlush();
        return WebhookDetails.of(webhook);
    }

    @Transactional
    Page<WebhookDetails> find(Client client, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, "from Webhook w", Webhook.class)
                .where("w.organisationId = :organisation", "organisation", client.organisationId())
                .where("w.partnerClientId = :client", "client", client.id())
                .after("w.createdAt", "w.id", Cursor.parse(cursor))
                .list("w.createdAt, w.id", limit + 1);
        var page = Page.of(rows, limit, row -> new Object[] {row.createdAt, row.id});
        return new Page<>(page.items().stream().map(WebhookDetails::of).toList(), page.next());
    }

    @Transactional
    WebhookSecret secret(Client client, UUID id) {
        return secret(Webhook.of(client, id));
    }

    @Transactional
    WebhookSecret changeSecret(Client client, UUID id) {
        var webhook = Webhook.of(client, id);
        webhook.changeSecret(clock.instant());
        return secret(webhook);
    }

    /** What was told, the first one first; by status to find what failed. */
    @Transactional
    Page<WebhookDeliveryDetails> deliveries(
            Client client, UUID id, @Nullable DeliveryStatus status, int limit, @Nullable String cursor) {
        var webhook = Webhook.of(client, id);
        var rows = new Search<>(session, "from WebhookDelivery d", WebhookDelivery.class)
                .where("d.organisationId = :organisation", "organisation", webhook.organisationId)
                .where("d.webhookId = :webhook", "webhook", webhook.id)
                .where("d.status = :status", "status", status)
                .after("d.happenedAt", "d.id", Cursor.parse(cursor))
                .list("d.happenedAt, d.id", limit + 1);
        var page = Page.of(rows, limit, row -> new Object[] {row.happenedAt, row.id});
        return new Page<>(page.items().stream().map(WebhookDeliveryDetails::of).toList(), page.next());
    }

    @Transactional
    WebhookDeliveryDetails replay(Client client, UUID id, UUID deliveryId) {
        var delivery = WebhookDelivery.of(Webhook.of(client, id), deliveryId);
        delivery.replay(clock.instant());
        crier.schedule(delivery);
        return WebhookDeliveryDetails.of(delivery);
    }

    private WebhookSecret secret(Webhook webhook) {
        Instant ends = webhook.formerSecretEnds;
        var signsAlong = ends != null && clock.instant().isBefore(ends);
        return new WebhookSecret(signature.secret(webhook), signsAlong ? ends : null);
    }

    private boolean isFit(String url) {
        try {
            return new WebhookTarget(URI.create(url), loopback).isFit();
        } catch (IllegalArgumentException noUrl) {
            return false;
        }
    }
}

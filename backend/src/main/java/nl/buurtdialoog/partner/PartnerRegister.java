package nl.buurtdialoog.partner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.identity.PartnerKey;
import nl.buurtdialoog.identity.PartnerKeys;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The partners an organisation let in. A key is made in Keycloak before it is written down here: one that is not written
 * down opens nothing, so whatever fails in between leaves nobody in.
 */
@ApplicationScoped
class PartnerRegister {

    @Inject
    PartnerKeys keys;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Inject
    Event<Stopped> stopped;

    /** These keys are of no use any more. */
    record Stopped(List<String> keys) {}

    @Transactional
    PartnerClientKey letIn(UUID organisationId, NewPartnerClient wish) {
        var now = clock.instant();
        if (wish.agreement().agreedOn().isAfter(now.atZone(AMSTERDAM).toLocalDate())) {
            throw Problem.invalid("/agreement/agreedOn", "not-in-the-past");
        }
        var key = keys.make(wish.name(), PartnerScope.namesOf(wish.scopes()));
        var client = new PartnerClient(organisationId, wish, key.clientId(), now);
        client.persistAndFlush();
        return shown(client, key);
    }

    /** A new key; the one of before goes on for a while, and the one before that ends. */
    @Transactional
    PartnerClientKey changeKey(UUID organisationId, UUID id) {
        var client = PartnerClient.held(organisationId, id);
        client.goesOn();
        if (client.previousKey != null) {
            keys.remove(client.previousKey);
        }
        var key = keys.make(client.name, client.scopes);
        client.changeKey(key.clientId(), clock.instant());
        PartnerClient.flush();
        return shown(client, key);
    }

    /** It is let in no more from this moment, also while Keycloak is away. */
    @Transactional
    PartnerClientDetails stop(UUID organisationId, UUID id) {
        var client = PartnerClient.held(organisationId, id);
        client.stop(clock.instant());
        PartnerClient.flush();
        stopped.fire(new Stopped(client.keys().toList()));
        return details(List.of(client)).getFirst();
    }

    void tidy(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stopped event) {
        try {
            event.keys().forEach(keys::remove);
        } catch (Problem away) {
            Log.info("A key of a partner that was stopped is left in Keycloak, where it opens nothing");
        }
    }

    @Transactional
    PartnerClientDetails one(UUID organisationId, UUID id) {
        return details(List.of(PartnerClient.of(organisationId, id))).getFirst();
    }

    @Transactional
    Page<PartnerClientDetails> find(UUID organisationId, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, "from PartnerClient c", PartnerClient.class)
                .where("c.organisationId = :organisation", "organisation", organisationId)
                .after("c.createdAt", "c.id", Cursor.parse(cursor))
                .list("c.createdAt, c.id", limit + 1);
        var page = Page.of(rows, limit, row -> new Object[] {row.createdAt, row.id});
        return new Page<>(details(page.items()), page.next());
    }

    private PartnerClientKey shown(PartnerClient client, PartnerKey key) {
        return new PartnerClientKey(details(List.of(client)).getFirst(), key.clientId(), key.clientSecret());
    }

    private List<PartnerClientDetails> details(List<PartnerClient> clients) {
        if (clients.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var use = PartnerUse.lately(
                        clients.getFirst().organisationId,
                        clients.stream().map(client -> client.id).collect(toSet()),
                        now.atZone(AMSTERDAM).toLocalDate())
                .stream()
                .collect(groupingBy(day -> day.partnerClientId));
        var sandbox = Organisation.isSandbox(clients.getFirst().organisationId);
        return clients.stream()
                .map(client -> PartnerClientDetails.of(client, sandbox, use.getOrDefault(client.id, List.of()), now))
                .toList();
    }
}

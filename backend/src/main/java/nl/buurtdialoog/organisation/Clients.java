package nl.buurtdialoog.organisation;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Finds which program of a partner asks. Looked up for each request, so that a stop works on running tokens too. */
@ApplicationScoped
class Clients {

    @Inject
    Session entities;

    @Inject
    Clock clock;

    /** The client by this name, while it is let in. Its function in the database may look across organisations. */
    @Transactional
    Optional<Client> letIn(String name) {
        return entities.createNativeQuery(
                        "select client_id, organisation_id, array_to_string(scopes, ' ') from client_let_in(:name, :now)",
                        Object[].class)
                .setParameter("name", name)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new Client((UUID) row[0], name, (UUID) row[1], Set.of(((String) row[2]).split(" "))))
                .findFirst();
    }

    /** Notes that it asked something today, for who let it in. Its organisation has been entered. */
    @Transactional
    void noteUse(Client client) {
        var now = clock.instant();
        entities.createNativeMutationQuery("""
                        insert into partner_use (id, organisation_id, partner_client_id, used_on, requests, last_at)
                        values (:id, :organisation, :client, :today, 1, :now)
                        on conflict (organisation_id, partner_client_id, used_on)
                        do update set requests = partner_use.requests + 1,
                            last_at = greatest(partner_use.last_at, excluded.last_at)""")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("organisation", client.organisationId())
                .setParameter("client", client.id())
                .setParameter("today", now.atZone(AMSTERDAM).toLocalDate())
                .setParameter("now", now)
                .executeUpdate();
    }
}

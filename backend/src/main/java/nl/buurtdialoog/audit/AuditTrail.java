package nl.buurtdialoog.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.RequestId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who reads or changes whose data, in the very transaction in which it happens: what is not written down is
 * not shown, and what is rolled back was not done.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Actor actor;

    @Inject
    CurrentVertxRequest request;

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** One line for each of these people; guests without a name are nobody's data. */
    @Transactional(MANDATORY)
    public void write(UUID organisationId, AuditAct act, AuditPurpose purpose, Stream<@Nullable UUID> participants) {
        var now = clock.instant();
        var requestId = requestId();
        participants
                .filter(Objects::nonNull)
                .distinct()
                .map(participant -> new AuditEntry(organisationId, act, purpose, participant, actor, requestId, now))
                .forEach(session::persist);
    }

    /** That a member was invited, got other roles or was removed. */
    @Transactional(MANDATORY)
    public void writeOfMember(UUID organisationId, AuditPurpose purpose, UUID accountId) {
        session.persist(
                AuditEntry.aboutMember(organisationId, purpose, accountId, actor, requestId(), clock.instant()));
    }

    /** That somebody read or changed who speaks for an initiative. */
    @Transactional(MANDATORY)
    public void writeOfInitiative(UUID organisationId, AuditAct act, AuditPurpose purpose, UUID initiativeId) {
        session.persist(AuditEntry.aboutInitiative(
                organisationId, act, purpose, initiativeId, actor, requestId(), clock.instant()));
    }

    private @Nullable String requestId() {
        var exchange = request.getCurrent();
        return exchange == null ? null : RequestId.of(exchange);
    }
}

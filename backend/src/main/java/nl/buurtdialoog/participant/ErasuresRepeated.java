package nl.buurtdialoog.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Tenancy;

/**
 * Forgets again, at every start, who was forgotten before: a backup that was put back may know them still. Done before
 * anything is sent, so that nobody who was erased gets a message of a queue that came back too.
 */
@ApplicationScoped
class ErasuresRepeated {

    private static final int BEFORE_ALL_ELSE = 1;

    @Inject
    ErasureJournal journal;

    @Inject
    Erasure erasure;

    @Inject
    Tenancy tenancy;

    @ActivateRequestContext
    void atStart(@Observes @Priority(BEFORE_ALL_ELSE) StartupEvent started) {
        repeat();
    }

    /** Of how many people something was back. */
    @ActivateRequestContext
    int repeat() {
        var byOrganisation = journal.read().stream()
                .collect(groupingBy(
                        ErasureJournal.Entry::organisationId, mapping(ErasureJournal.Entry::participantId, toList())));
        var repeated = byOrganisation.entrySet().stream()
                .mapToInt(entry -> repeat(entry.getKey(), entry.getValue()))
                .sum();
        if (repeated > 0) {
            Log.infof("Erased %d people again who had come back with a backup", repeated);
        }
        return repeated;
    }

    private int repeat(UUID organisationId, List<UUID> erased) {
        tenancy.enter(organisationId);
        var back = QuarkusTransaction.requiringNew().call(() -> Participant.present(organisationId, erased));
        return (int) back.stream()
                .filter(id -> QuarkusTransaction.requiringNew().call(() -> forget(organisationId, id)))
                .count();
    }

    /** Not when another replica, which starts at the same time, was first. */
    private boolean forget(UUID organisationId, UUID id) {
        var person = Participant.lockedWhenPresent(organisationId, id);
        person.ifPresent(erasure::forget);
        return person.isPresent();
    }
}

package nl.buurtdialoog.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.shared.DaytimeList;
import nl.buurtdialoog.shared.RecurringJob;
import org.hibernate.Session;

/** Tells who asked for it, in the daytime, of a dialogue in their neighbourhood once it takes sign-ups; of each once. */
@ApplicationScoped
class NearbyWatch implements RecurringJob {

    @Inject
    Outbox outbox;

    @Inject
    DaytimeList list;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "tell-of-dialogues-near";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        list.go(this::toTell, row -> tell((UUID) row[0], (UUID) row[1], (UUID) row[2]));
    }

    private List<Object[]> toTell() {
        return session.createNativeQuery(
                        "select organisation_id, interest_id, dialogue_id from interests_to_tell(:now)", Object[].class)
                .setParameter("now", clock.instant())
                .list();
    }

    /** Who said stop a moment ago is told no more. */
    private void tell(UUID organisationId, UUID interestId, UUID dialogueId) {
        Interest.<Interest>findByIdOptional(interestId).ifPresent(interest -> {
            session.createNativeMutationQuery(
                            "insert into interest_told (id, organisation_id, interest_id, dialogue_id, told_at)"
                                    + " values (gen_random_uuid(), :organisation, :interest, :dialogue, :now)")
                    .setParameter("organisation", organisationId)
                    .setParameter("interest", interestId)
                    .setParameter("dialogue", dialogueId)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            outbox.send(organisationId, MessageTemplate.DIALOGUE_NEAR, interestId, dialogueId, interest.contact());
        });
    }
}

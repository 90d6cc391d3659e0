package nl.buurtdialoog.toolkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;

/** Takes orders for postcards, and forgets for whom they were. */
@ApplicationScoped
class PostcardDesk {

    /** More than an office sends in weeks: whoever orders then is kindly asked to call. */
    private static final int MOST_WAITING = 500;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    /** One stack for each address at a time: who asks twice waits for the same one. */
    @Transactional
    void order(NewPostcardOrder wish) {
        if (Organisation.findByIdOptional(wish.organisationId()).isEmpty()) {
            throw Problem.notFound();
        }
        tenancy.enter(wish.organisationId());
        var waiting = PostcardOrder.waiting(wish.organisationId());
        if (waiting.size() < MOST_WAITING && waiting.stream().noneMatch(order -> order.isFor(wish))) {
            new PostcardOrder(wish, clock.instant()).persist();
        }
    }

    void erased(@Observes PersonErased person) {
        PostcardOrder.waiting(person.organisationId()).stream()
                .filter(order -> order.name != null && person.isCalled(order.name))
                .forEach(PostcardOrder::delete);
    }
}

package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactLimit;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;

/** Where the public comes in: finds out whose dialogue it is. */
@ApplicationScoped
class FrontDesk {

    @Inject
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    @Inject
    ContactLimit limit;

    @Inject
    RegistrationDesk desk;

    @Transactional
    RegistrationReceipt signUp(UUID dialogueId, NewRegistration wish) {
        var organisationId = organisationOf(dialogueId);
        var party = Party.of(wish, Via.WEB);
        limit.spend(party.contact());
        tenancy.enter(organisationId);
        var placement = desk.signUp(organisationId, dialogueId, party);
        return RegistrationReceipt.of(dialogueId, placement, party.contact().kind());
    }

    /** Not by reading the dialogue itself: whether it takes registrations is only certain when its seats are locked. */
    private UUID organisationOf(UUID dialogueId) {
        return entities.createQuery(
                        "select organisationId from Dialogue where id = :id and status <> DRAFT", UUID.class)
                .setParameter("id", dialogueId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}

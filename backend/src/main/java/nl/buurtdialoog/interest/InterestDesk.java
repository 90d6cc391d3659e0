package nl.buurtdialoog.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.jspecify.annotations.Nullable;

/** Notes who wants to hear of the next dialogues, and who wants to hear no more. */
@ApplicationScoped
class InterestDesk {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    InterestLink link;

    @Inject
    Tenancy tenancy;

    /** Notes it for the organisation whose neighbourhood it is; what can be seen there now needs no telling. */
    @Transactional
    void note(NewInterest wish, Contact contact) {
        var neighbourhood = Neighbourhood.<Neighbourhood>findByIdOptional(wish.neighbourhoodId())
                .orElseThrow(Problem::notFound);
        tenancy.enter(neighbourhood.organisationId);
        note(neighbourhood, wish, contact, Via.WEB);
    }

    /** The same for who calls. */
    @Transactional
    void note(UUID organisationId, NewInterest wish, Contact contact) {
        note(Neighbourhood.of(organisationId, wish.neighbourhoodId()), wish, contact, Via.PHONE);
    }

    /** Who holds the link hears no more. A second time there is nothing left to end. */
    @Transactional
    void end(@Nullable String token) {
        var claim = link.read(token);
        tenancy.enter(claim.organisationId());
        Interest.delete("organisationId = ?1 and id = ?2", claim.organisationId(), claim.id());
    }

    /** Who calls hears no more, of any neighbourhood. */
    @Transactional
    int end(UUID organisationId, Contact contact) {
        var interests = Interest.of(organisationId, contact);
        interests.forEach(Interest::delete);
        return interests.size();
    }

    /** Where they can be reached now they want to hear the same, and each thing once. */
    void corrected(@Observes ParticipantCorrected person) {
        if (!person.reachedOtherwise() || !person.contactBefore().identifies()) {
            return;
        }
        var contact =
                Participant.of(person.organisationId(), person.participantId()).contact();
        var known = contact.identifies() ? Interest.of(person.organisationId(), contact) : List.<Interest>of();
        for (var interest : Interest.of(person.organisationId(), person.contactBefore())) {
            if (contact.identifies() && known.stream().noneMatch(interest::isOfTheSamePlaceAs)) {
                interest.isReachedAt(contact);
            } else {
                interest.delete();
            }
        }
    }

    void erased(@Observes PersonErased person) {
        if (person.contact().identifies()) {
            var interests = Interest.of(person.organisationId(), person.contact());
            outbox.forget(
                    person.organisationId(),
                    interests.stream().map(interest -> interest.id).toList());
            interests.forEach(Interest::delete);
        }
    }

    private void note(Neighbourhood neighbourhood, NewInterest wish, Contact contact, Via via) {
        // Two who ask at once for one address come one after the other.
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:contact, 0))", Object.class)
                .setParameter("contact", neighbourhood.id + "/" + contact.key())
                .getSingleResult();
        var interest = Interest.of(neighbourhood, contact)
                .orElseGet(() -> new Interest(neighbourhood, contact, wish.language()));
        interest.agree(via, wish.consent().version(), wish.language(), clock.instant());
        interest.persistAndFlush();
        seen(interest);
        outbox.sendAgain(interest.organisationId, MessageTemplate.INTEREST_NOTED, interest.id, null, contact);
    }

    private void seen(Interest interest) {
        entities.createNativeQuery("insert into interest_told (id, organisation_id, interest_id, dialogue_id, told_at)"
                        + " select gen_random_uuid(), organisation_id, :interest, id, :now from dialogue"
                        + " where organisation_id = :organisation and neighbourhood_id = :neighbourhood"
                        + " and status = 'PUBLISHED' and starts_at > :now"
                        + " and (registration_opens_at is null or registration_opens_at <= :now)"
                        + " on conflict do nothing")
                .setParameter("interest", interest.id)
                .setParameter("now", clock.instant())
                .setParameter("organisation", interest.organisationId)
                .setParameter("neighbourhood", interest.neighbourhood.id)
                .executeUpdate();
    }
}

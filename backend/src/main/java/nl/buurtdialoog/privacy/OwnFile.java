package nl.buurtdialoog.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.buurtdialoog.participant.Correction;
import nl.buurtdialoog.participant.Erasure;
import nl.buurtdialoog.participant.NewParticipant;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Withdrawal;
import nl.buurtdialoog.registration.LinkHolder;
import org.jspecify.annotations.Nullable;

/** What somebody does about their own file who holds the link of a registration. */
@ApplicationScoped
class OwnFile {

    @Inject
    LinkHolder holder;

    @Inject
    Archive archive;

    @Inject
    Correction correction;

    @Inject
    Withdrawal withdrawal;

    @Inject
    Erasure erasure;

    @Transactional
    PersonalFile read(@Nullable String token) {
        return archive.fileOf(holder.person(token));
    }

    @Transactional
    PersonalFile correct(@Nullable String token, NewParticipant wish) {
        var person = holder.person(token);
        correction.correct(person, wish);
        return archive.fileOf(person);
    }

    @Transactional
    PersonalFile withdraw(@Nullable String token, UUID consentId) {
        var person = holder.person(token);
        withdrawal.withdraw(person, consentId);
        Participant.flush();
        return archive.fileOf(person);
    }

    @Transactional
    void erase(@Nullable String token) {
        var person = holder.person(token);
        erasure.erase(person.organisationId, person.id);
    }
}

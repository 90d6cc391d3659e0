package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Writes down who signs up: known from before or new, and what they agreed to. */
@ApplicationScoped
class GuestBook {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    /** The registration by which the party's first is in the dialogue already. */
    Optional<Registration> alreadyIn(Dialogue dialogue, Party party) {
        return Registrations.live(dialogue.id, known(dialogue, party, party.first()));
    }

    /** A registration that waits for its seats. Of the others of a party, who is in already is left out. */
    Registration write(Dialogue dialogue, Party party) {
        var now = clock.instant();
        var first = participant(dialogue, party, party.first(), List.of(), now);
        var registration = new Registration(dialogue, party, first, now);
        registration.add(first, party.first());
        var here = new ArrayList<>(List.of(first));
        for (var other : party.others()) {
            if (Registrations.live(dialogue.id, known(dialogue, party, other)).isEmpty()) {
                var participant = other.name() == null ? null : participant(dialogue, party, other, here, now);
                registration.add(participant, other);
                Optional.ofNullable(participant).ifPresent(here::add);
            }
        }
        agree(first, dialogue, party);
        registration.persist();
        return registration;
    }

    /** Whether one of them signed up anew after this registration was cancelled. */
    boolean isBackInAnotherWay(Registration registration) {
        var people = registration.people.stream()
                .map(person -> person.participant)
                .filter(Objects::nonNull)
                .toList();
        return Registrations.live(registration.dialogue.id, people).isPresent();
    }

    /** Asked without reading the registration itself: that is read when the seats are locked. */
    UUID dialogueOf(UUID organisationId, UUID registrationId) {
        return entities.createQuery(
                        "select dialogue.id from Registration where organisationId = :organisation and id = :id",
                        UUID.class)
                .setParameter("organisation", organisationId)
                .setParameter("id", registrationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** What was agreed to is the first one's: the others agree for themselves. */
    void agree(Participant first, Dialogue dialogue, Party party) {
        var now = clock.instant();
        party.consents()
                .forEach(given -> new Consent(first, dialogue.id, given, party.language(), party.via(), now).persist());
    }

    /** Two of one name in one party, a father and his son, are two people. */
    private static Participant participant(
            Dialogue dialogue, Party party, NewPerson person, List<Participant> others, Instant now) {
        return known(dialogue, party, person).stream()
                .filter(known -> !others.contains(known))
                .findFirst()
                .orElseGet(() -> {
                    var made = new Participant(
                            dialogue.organisationId,
                            Objects.requireNonNull(person.name()),
                            party.contact(),
                            party.language(),
                            now);
                    made.persist();
                    return made;
                });
    }

    private static List<Participant> known(Dialogue dialogue, Party party, NewPerson person) {
        @Nullable String name = person.name();
        return name == null ? List.of() : Participant.known(dialogue.organisationId, name, party.contact());
    }
}

package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import io.quarkus.panache.common.Sort;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.participant.Participant;

/** How registrations are found. */
public final class Registrations {
    /** Who has a seat or wants one. */
    static final List<RegistrationStatus> LIVE = List.of(CONFIRMED, OFFERED, WAITING);

    private static final String WITH_EVERYTHING =
            "from Registration r join fetch r.dialogue d join fetch d.venue join fetch r.contactPerson"
                    + " join fetch r.people p left join fetch p.participant where ";

    /** Where a registration is found, without reading it. */
    record Place(UUID registrationId, UUID dialogueId) {}

    private Registrations() {}

    /** The registration that one of these has in the dialogue. */
    static Optional<Registration> live(UUID dialogueId, List<Participant> oneOfThese) {
        return oneOfThese.isEmpty()
                ? Optional.empty()
                : Registration.<Registration>find(
                                "select p.registration from RegistrationPerson p"
                                        + " where p.dialogueId = ?1 and p.participant in ?2 and not p.cancelled",
                                dialogueId,
                                oneOfThese)
                        .firstResultOptional();
    }

    /** The place that somebody has at a dialogue, or had: the one they come by goes before one that was cancelled. */
    static Optional<Registration> last(UUID dialogueId, Participant person) {
        return Registration.<Registration>find(
                        "select r from RegistrationPerson p join p.registration r where p.dialogueId = ?1"
                                + " and p.participant = ?2 order by p.cancelled, r.registeredAt desc, r.id",
                        dialogueId,
                        person)
                .firstResultOptional();
    }

    /** Every registration that somebody is reached for. */
    static List<Registration> reachedThrough(Participant contactPerson) {
        return Registration.list(
                "organisationId = ?1 and contactPerson = ?2",
                Sort.by("id"),
                contactPerson.organisationId,
                contactPerson);
    }

    /** For whom somebody is reached about what is not over. */
    static List<Registration> reachedThrough(UUID organisationId, UUID contactPersonId, Instant now) {
        return Registration.list(
                "organisationId = ?1 and contactPerson.id = ?2 and dialogue.endsAt > ?3",
                Sort.by("id"),
                organisationId,
                contactPersonId,
                now);
    }

    /** The place that somebody has, waits for or gave up in each edition of a cycle since a moment, the soonest first. */
    public static List<Registration> inCycle(UUID organisationId, UUID cycleId, UUID participantId, Instant since) {
        return Registration.<Registration>find(
                        "from Registration r join fetch r.dialogue d join fetch d.venue where r.organisationId = ?1"
                                + " and d.cycleId = ?2 and d.status <> DRAFT and d.startsAt > ?4 and exists"
                                + " (select 1 from RegistrationPerson p where p.registration = r"
                                + " and p.participant.id = ?3 and (not p.cancelled or r.status = CANCELLED))"
                                + " order by d.startsAt, r.registeredAt, r.id",
                        organisationId,
                        cycleId,
                        participantId,
                        since)
                .list();
    }

    static List<Registration> live(UUID dialogueId) {
        return Registration.find(
                        "dialogue.id = ?1 and status <> ?2", Sort.by("registeredAt", "id"), dialogueId, CANCELLED)
                .list();
    }

    /** Those in which somebody comes, came or is reached, with their dialogues; in the order in which seats are locked. */
    static List<Place> with(UUID organisationId, UUID participantId) {
        return Registration.find(
                        "select r.id, r.dialogue.id from Registration r where r.organisationId = ?1"
                                + " and (r.contactPerson.id = ?2 or exists (select 1 from RegistrationPerson p"
                                + " where p.registration = r and p.participant.id = ?2)) order by r.dialogue.id, r.id",
                        organisationId,
                        participantId)
                .project(Place.class)
                .list();
    }

    /** These, with their people, dialogue and venue in one query. */
    static Stream<Registration> withEverything(Set<UUID> ids) {
        // A query with a list in it is planned anew each time; and most letters are about one.
        return (ids.size() == 1
                        ? Registration.<Registration>find(
                                WITH_EVERYTHING + "r.id = ?1", ids.iterator().next())
                        : Registration.<Registration>find(WITH_EVERYTHING + "r.id in ?1", ids))
                .list().stream();
    }
}

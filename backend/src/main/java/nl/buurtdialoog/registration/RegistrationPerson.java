package nl.buurtdialoog.registration;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One person of a party. Each has needs of their own, and may stay away while the others come. */
@Entity
public class RegistrationPerson extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Registration registration;

    /** The registration's, kept here so that the database sees that nobody is in a dialogue twice. */
    public UUID dialogueId;

    /** Null for a guest without a name. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Participant participant;

    public int position;
    public boolean cancelled;
    public @Nullable Instant cancelledAt;

    /** Their chair is for somebody else: they did not come in time, or told at the door that they do not come. */
    public boolean unseated;

    /** Whether they say it is their first time; null when they do not say. */
    public @Nullable Boolean firstTime;

    @Enumerated(STRING)
    public @Nullable AgeBand ageBand;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Needs needs;

    protected RegistrationPerson() {}

    RegistrationPerson(Registration registration, @Nullable Participant participant, NewPerson person, int position) {
        this.organisationId = registration.organisationId;
        this.registration = registration;
        this.dialogueId = registration.dialogue.id;
        this.participant = participant;
        this.position = position;
        this.firstTime = person.firstTime();
        this.ageBand = person.ageBand();
        this.needs = person.needs();
    }

    /** As they are called; null for a guest without a name. */
    @Nullable
    String name() {
        return participant == null ? null : participant.name;
    }

    /** Whose data this is; nobody's for a guest without a name. */
    public @Nullable UUID participantId() {
        return participant == null ? null : participant.id;
    }

    boolean is(UUID participantId) {
        return participant != null && participant.id.equals(participantId);
    }

    /** One of the organisation's people at a dialogue; who cancelled does not come any more. */
    public static RegistrationPerson at(UUID organisationId, UUID dialogueId, UUID id) {
        var person = RegistrationPerson.<RegistrationPerson>find(
                        "organisationId = ?1 and dialogueId = ?2 and id = ?3", organisationId, dialogueId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
        if (person.cancelled) {
            throw Problem.of(ProblemType.WRONG_STATUS, "registrationStatus", CANCELLED);
        }
        return person;
    }

    /** Every place somebody has or had. */
    static List<RegistrationPerson> of(Participant participant) {
        return RegistrationPerson.list(
                "organisationId = ?1 and participant = ?2", participant.organisationId, participant);
    }

    /** The places that these have in a dialogue. */
    static List<RegistrationPerson> livePlaces(UUID dialogueId, List<Participant> participants) {
        return RegistrationPerson.list(
                "dialogueId = ?1 and participant in ?2 and not cancelled", dialogueId, participants);
    }

    /** Who they are that may come to a dialogue. */
    public static List<UUID> idsAt(UUID organisationId, UUID dialogueId) {
        return coming(organisationId, dialogueId).stream()
                .map(person -> person.id)
                .toList();
    }

    /** Everybody who has not cancelled, in the order of the queue. */
    static List<RegistrationPerson> coming(UUID organisationId, UUID dialogueId) {
        return RegistrationPerson.<RegistrationPerson>find(
                        "from RegistrationPerson p join fetch p.registration r where p.organisationId = ?1"
                                + " and p.dialogueId = ?2 and not p.cancelled order by r.registeredAt, r.id, p.position",
                        organisationId,
                        dialogueId)
                .list();
    }

    boolean hasSeat() {
        return !unseated && (registration.status == CONFIRMED || registration.status == OFFERED);
    }

    void leaveSeat() {
        unseated = true;
    }

    void takeSeat() {
        unseated = false;
    }

    /** Nobody by a name. */
    void staysAGuest() {
        participant = null;
    }

    /** Who was known twice is one. */
    void is(@Nullable Participant same) {
        participant = same;
    }

    /** Somebody at the door tells who they are after all. */
    void isToldToBe(@Nullable Participant participant, @Nullable Boolean firstTime) {
        this.participant = participant;
        this.firstTime = firstTime;
    }

    /** What they need is not kept any more. */
    void forgetNeeds() {
        needs = null;
    }

    /** Somebody was there, and nobody knows who. Whether it was their first time counts until the counts are frozen. */
    void becomesNobody() {
        participant = null;
        needs = null;
        ageBand = null;
        cancelledAt = null;
        firstTime = registration.dialogue.status == DialogueStatus.CLOSED ? null : firstTime;
    }

    void moveTo(Registration other, int place) {
        registration = other;
        position = place;
    }

    void cancel(Instant now) {
        cancelled = true;
        cancelledAt = now;
    }

    void comeBack() {
        unseated = false;
        cancelled = false;
        cancelledAt = null;
    }
}

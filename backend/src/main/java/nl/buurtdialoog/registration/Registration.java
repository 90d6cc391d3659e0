package nl.buurtdialoog.registration;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A party's wish to be at a dialogue. It waits for seats until it is confirmed. */
@Entity
public class Registration extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Dialogue dialogue;

    @Enumerated(STRING)
    public RegistrationStatus status;

    /** Whom we reach, for all of them. */
    @ManyToOne(fetch = LAZY)
    public Participant contactPerson;

    /** By which it is found by telephone and at the door. */
    public String code;

    /** Whether all of them want a seat or none. Otherwise some may go while others wait. */
    public boolean together;

    @Enumerated(STRING)
    public Via via;

    @Enumerated(STRING)
    public Language language;

    /** The sign-up of a partner who answers for them; null for who came by themselves. */
    public @Nullable UUID introducedBy;

    /** What stood on the slip or in the link by which somebody asked them; null for who was asked by nobody. */
    public @Nullable String invitation;

    /** Whether it was made because they always come, and not asked for by itself. */
    public boolean regular;

    /** Only the link of this generation opens it. */
    public int linkGeneration;

    /** Since when they wait for their turn, which is never lost by letting an offer pass. */
    public Instant registeredAt;

    public @Nullable Instant cancelledAt;

    /** Until when an offered seat is kept; null while they still have to be called. */
    public @Nullable Instant offerExpiresAt;

    /** For which beginning they were reminded; after a move they are again. */
    public @Nullable Instant remindedFor;

    /** Since when they are asked whether they can still come; null once they said so. */
    public @Nullable Instant askedAt;

    /** How many of the seats that are open now they let pass; they are offered others. */
    public int passedSeats;

    @OneToMany(mappedBy = "registration", cascade = ALL)
    @OrderBy("position")
    public List<RegistrationPerson> people = new ArrayList<>();

    @Version
    public long version;

    protected Registration() {}

    Registration(Dialogue dialogue, Party party, Participant contactPerson, Instant now) {
        this(dialogue, contactPerson, party.together(), party.via(), party.language(), now);
        this.introducedBy = party.introducedBy();
        this.invitation = party.invitation();
    }

    private Registration(
            Dialogue dialogue, Participant contactPerson, boolean together, Via via, Language language, Instant since) {
        this.organisationId = dialogue.organisationId;
        this.dialogue = dialogue;
        this.contactPerson = contactPerson;
        this.code = RegistrationCode.next();
        this.together = together;
        this.via = via;
        this.language = language;
        this.linkGeneration = 1;
        this.registeredAt = since;
        this.status = WAITING;
    }

    /** The seat of somebody who always comes, and of who comes along. */
    static Registration ofRegular(
            Dialogue dialogue, RegularSeats.Regular regular, List<@Nullable Participant> along, Instant since) {
        var person = regular.person();
        var registration = new Registration(dialogue, person, true, regular.via(), person.language, since);
        registration.regular = true;
        registration.add(person, new NewPerson(person.name, false, null, regular.needs()));
        for (var one : along) {
            registration.add(one, new NewPerson(one == null ? null : one.name, one == null ? null : false, null, null));
        }
        return registration;
    }

    /** One more of the party; nobody known for a guest without a name. */
    void add(@Nullable Participant participant, NewPerson person) {
        people.add(new RegistrationPerson(this, participant, person, people.size()));
    }

    /** The first so many stay in this registration; the others get one of their own, with the same turn. */
    Registration split(int stay) {
        var others = new Registration(dialogue, contactPerson, together, via, language, registeredAt);
        others.passedSeats = passedSeats;
        others.introducedBy = introducedBy;
        others.invitation = invitation;
        coming().skip(stay).toList().forEach(person -> {
            people.remove(person);
            person.moveTo(others, others.people.size());
            others.people.add(person);
        });
        return others;
    }

    /** The organisation's registration; another organisation's is not found. */
    static Registration of(UUID organisationId, UUID id) {
        return Registration.<Registration>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    Contact contact() {
        return contactPerson.contact();
    }

    /** Whose data it holds: of its people, and of whom we reach. */
    public Stream<@Nullable UUID> participantIds() {
        return Stream.concat(Stream.of(contactPerson.id), people.stream().map(RegistrationPerson::participantId));
    }

    Stream<RegistrationPerson> coming() {
        return people.stream().filter(person -> !person.cancelled);
    }

    int size() {
        return (int) coming().count();
    }

    RegistrationPerson person(UUID personId) {
        return people.stream()
                .filter(person -> person.id.equals(personId))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    void confirm() {
        status = CONFIRMED;
        offerExpiresAt = null;
        passedSeats = 0;
    }

    /** One of them sits down at the door. The others of a party that waited do so when they come. */
    void sitDown(RegistrationPerson person) {
        if (status != CONFIRMED) {
            coming().forEach(RegistrationPerson::leaveSeat);
            confirm();
        }
        person.takeSeat();
    }

    /** A seat is kept for them until then, or until they were reached when that takes a call. */
    void offer(@Nullable Instant expiresAt) {
        status = OFFERED;
        offerExpiresAt = expiresAt;
    }

    /** They keep their turn; the seats that were offered are for the next. */
    void letPass() {
        status = WAITING;
        offerExpiresAt = null;
        passedSeats += size();
    }

    /** The dialogue was moved: they keep what they have, and say whether they can still come. */
    void ask(Instant now) {
        askedAt = now;
    }

    void stillComes() {
        askedAt = null;
    }

    void cancel(Instant now) {
        status = CANCELLED;
        askedAt = null;
        offerExpiresAt = null;
        cancelledAt = now;
        coming().toList().forEach(person -> person.cancel(now));
    }

    /** Whoever stayed away with the others comes along again. They join the queue at its end. */
    void comeBack(Instant now) {
        var since = cancelledAt;
        people.stream()
                .filter(person -> Objects.equals(person.cancelledAt, since))
                .forEach(RegistrationPerson::comeBack);
        status = WAITING;
        cancelledAt = null;
        passedSeats = 0;
        registeredAt = now;
    }

    /** Somebody else is reached for them from now on, by a link of their own. */
    void isReachedBy(Participant other) {
        contactPerson = other;
        renewLink();
    }

    /** Somebody is no part of it any more. Who had a seat when it began stays on as nobody, so that the counts are right. */
    void forget(RegistrationPerson person) {
        if (status == CONFIRMED && !person.cancelled) {
            person.becomesNobody();
        } else {
            people.remove(person);
            person.delete();
        }
    }

    /** The place in the queue, from 1; null for who does not wait. */
    public @Nullable Integer waitingNumber() {
        return WaitingLine.numberOf(this);
    }

    /** What somebody of the party needs; null for nothing. */
    public @Nullable Needs needsOf(Participant person) {
        return people.stream()
                .filter(one -> one.is(person.id))
                .map(one -> one.needs)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean hasNames() {
        return people.stream().anyMatch(person -> person.participant != null);
    }

    /** Nobody by a name is left of them: nothing tells any more who they were, or when and how they came. */
    void becomesNobodys() {
        code = RegistrationCode.next();
        language = dialogue.language;
        registeredAt = dialogue.startsAt;
        introducedBy = null;
        remindedFor = null;
        askedAt = null;
    }

    void remind() {
        remindedFor = dialogue.startsAt;
    }

    /** Somebody who was known twice is reached as the one they are. */
    void isReachedAs(Participant same) {
        contactPerson = same;
    }

    /** From now on they read this language. */
    void writeIn(Language language) {
        this.language = language;
    }

    /** From now on only a new link opens it. */
    void renewLink() {
        linkGeneration++;
    }

    boolean canBeCancelled(Instant now) {
        return status != CANCELLED && now.isBefore(dialogue.startsAt);
    }

    boolean canComeBack(Instant now) {
        return status == CANCELLED && dialogue.seatsPeople(now);
    }
}

package nl.buurtdialoog.registration;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
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
import java.util.Optional;
import java.util.Set;
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

    @Enumerated(STRING)
    public Via via;

    @Enumerated(STRING)
    public Language language;

    /** Only the link of this generation opens it. */
    public int linkGeneration;

    public Instant registeredAt;
    public @Nullable Instant cancelledAt;

    @OneToMany(mappedBy = "registration", cascade = ALL)
    @OrderBy("position")
    public List<RegistrationPerson> people = new ArrayList<>();

    @Version
    public long version;

    protected Registration() {}

    Registration(Dialogue dialogue, Party party, Instant now) {
        this.organisationId = dialogue.organisationId;
        this.dialogue = dialogue;
        this.via = party.via();
        this.language = party.language();
        this.linkGeneration = 1;
        this.registeredAt = now;
        this.status = WAITING;
    }

    void add(Participant participant, NewPerson person) {
        people.add(new RegistrationPerson(this, participant, person, people.size()));
    }

    /** The organisation's registration; another organisation's is not found. */
    static Registration of(UUID organisationId, UUID id) {
        return Registration.<Registration>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

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

    static List<Registration> live(UUID dialogueId) {
        return find("dialogue.id = ?1 and status <> ?2", Sort.by("registeredAt", "id"), dialogueId, CANCELLED)
                .list();
    }

    /** The ones who wait, the longest first. */
    static List<Registration> queue(UUID dialogueId, int howMany) {
        return howMany == 0
                ? List.of()
                : Registration.<Registration>find(
                                "dialogue.id = ?1 and status = ?2", Sort.by("registeredAt", "id"), dialogueId, WAITING)
                        .page(0, howMany)
                        .list();
    }

    /** These, with their people, dialogue and venue in one query. */
    static Stream<Registration> withEverything(Set<UUID> ids) {
        return Registration.<Registration>find(
                "from Registration r join fetch r.dialogue d join fetch d.venue join fetch r.people p"
                        + " join fetch p.participant where r.id in ?1",
                ids)
                .list()
                .stream();
    }

    static int peopleConfirmed(UUID dialogueId) {
        return (int) RegistrationPerson.count(
                "dialogueId = ?1 and not cancelled and registration.status = ?2", dialogueId, CONFIRMED);
    }

    int size() {
        return (int) people.stream().filter(person -> !person.cancelled).count();
    }

    /** How the party is reached: as its first. */
    Contact contact() {
        return people.getFirst().participant.contact();
    }

    void confirm() {
        status = CONFIRMED;
    }

    void cancel(Instant now) {
        if (status == CANCELLED) {
            return;
        }
        status = CANCELLED;
        cancelledAt = now;
        people.forEach(RegistrationPerson::cancel);
    }

    /** From now on only a new link opens it. */
    void renewLink() {
        linkGeneration++;
    }

    boolean canBeCancelled(Instant now) {
        return status != CANCELLED && now.isBefore(dialogue.startsAt);
    }
}

package nl.buurtdialoog.step;

import static jakarta.persistence.EnumType.ORDINAL;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A step of one person. What it is stands on their own card, and nowhere else. */
@Entity
public class Step extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Dialogue dialogue;

    /** Nobody for a card that was only counted, and for who was erased. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Participant participant;

    @Enumerated(ORDINAL)
    public StepKind kind;

    @Enumerated(ORDINAL)
    public StepState state;

    public @Nullable LocalDate askOn;
    public @Nullable Instant askedAt;
    public @Nullable Instant answeredAt;

    protected Step() {}

    Step(Dialogue dialogue, @Nullable Participant participant, StepKind kind, @Nullable LocalDate askOn) {
        this.organisationId = dialogue.organisationId;
        this.dialogue = dialogue;
        this.participant = participant;
        this.kind = kind;
        this.state = StepState.OPEN;
        this.askOn = askOn;
    }

    /** The organisation's; another organisation's is not found. */
    static Step of(UUID organisationId, UUID id) {
        return find(organisationId, id).orElseThrow(Problem::notFound);
    }

    static Optional<Step> find(UUID organisationId, UUID id) {
        return Step.<Step>find(
                        "from Step s left join fetch s.participant join fetch s.dialogue"
                                + " where s.organisationId = ?1 and s.id = ?2",
                        organisationId,
                        id)
                .singleResultOptional();
    }

    static List<Step> of(Dialogue dialogue, Participant participant) {
        return list(
                "organisationId = ?1 and dialogue = ?2 and participant = ?3",
                Sort.by("id"),
                dialogue.organisationId,
                dialogue,
                participant);
    }

    static List<Step> by(UUID organisationId, UUID participantId) {
        return list("organisationId = ?1 and participant.id = ?2", organisationId, participantId);
    }

    static Stream<Step> withPeople(Set<UUID> ids) {
        return Step.<Step>list("from Step s join fetch s.participant join fetch s.dialogue where s.id in ?1", ids)
                .stream();
    }

    void ask(Instant now) {
        this.askedAt = now;
    }

    /**
     * The last tap counts.
     *
     * @param askOn when to ask once more; null for never
     */
    void answer(StepState state, @Nullable LocalDate askOn, Instant now) {
        this.state = state;
        this.answeredAt = now;
        if (askOn != null) {
            this.askOn = askOn;
            this.askedAt = null;
        }
    }

    /** Whose it was is forgotten; that a step was written stays counted. */
    void forgetWhose() {
        this.participant = null;
        this.askOn = null;
        this.askedAt = null;
        this.answeredAt = null;
    }
}

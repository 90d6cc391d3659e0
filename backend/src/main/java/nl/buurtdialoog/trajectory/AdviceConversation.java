package nl.buurtdialoog.trajectory;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The conversation of an adviser with an initiative: planned first, held when there are notes of it. */
@Entity
@Table(name = "trajectory_conversation")
public class AdviceConversation extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Trajectory trajectory;

    @Enumerated(STRING)
    public ConversationWay way;

    /** Where, or by which address online. */
    public @Nullable String place;

    public Instant startsAt;

    /** Who was there for the initiative, by first name. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> attendees;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<TopicNote> notes;

    @Version
    public long version;

    protected AdviceConversation() {}

    AdviceConversation(Trajectory trajectory, ConversationPlan plan) {
        this.organisationId = trajectory.organisationId;
        this.trajectory = trajectory;
        this.attendees = List.of();
        this.notes = List.of();
        isPlanned(plan);
    }

    final void isPlanned(ConversationPlan plan) {
        var place = plan.place();
        this.way = plan.way();
        this.place = place == null || place.isBlank() ? null : place.strip();
        this.startsAt = plan.startsAt();
    }

    void isNoted(List<String> attendees, List<TopicNote> notes) {
        this.attendees = attendees.stream().map(String::strip).toList();
        this.notes = List.copyOf(notes);
    }

    boolean isNoted() {
        return !notes.isEmpty();
    }

    /** Who is erased was there as nobody. */
    void forget(Predicate<String> isTheirs) {
        this.attendees = attendees.stream().filter(isTheirs.negate()).toList();
    }

    public static Optional<AdviceConversation> of(Trajectory trajectory) {
        return AdviceConversation.<AdviceConversation>find(
                        "organisationId = ?1 and trajectory = ?2", trajectory.organisationId, trajectory)
                .singleResultOptional();
    }
}

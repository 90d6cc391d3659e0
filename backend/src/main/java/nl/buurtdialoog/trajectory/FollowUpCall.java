package nl.buurtdialoog.trajectory;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One attempt to call an initiative some weeks after its advice, and what they said. */
@Entity
public class FollowUpCall extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Trajectory trajectory;

    @Enumerated(STRING)
    public CallOutcome result;

    /** When they asked to be called back. */
    public @Nullable Instant callBackAt;

    public @Nullable String did;
    public @Nullable String helped;
    public @Nullable String needed;
    public UUID calledBy;

    @Formula("(select a.name from account a where a.id = called_by)")
    public @Nullable String caller;

    public Instant calledAt;

    protected FollowUpCall() {}

    FollowUpCall(Trajectory trajectory, NewFollowUpCall said, UUID caller, Instant now) {
        this.organisationId = trajectory.organisationId;
        this.trajectory = trajectory;
        this.result = said.result();
        this.callBackAt = said.callBackAt();
        this.did = said.did();
        this.helped = said.helped();
        this.needed = said.needed();
        this.calledBy = caller;
        this.calledAt = now;
    }

    /** The first one first. */
    static List<FollowUpCall> of(Trajectory trajectory) {
        return list(
                "organisationId = ?1 and trajectory = ?2",
                Sort.by("calledAt", "id"),
                trajectory.organisationId,
                trajectory);
    }

    /** Those of all these, each the first one first. */
    static Map<UUID, List<FollowUpCall>> of(UUID organisationId, List<Trajectory> trajectories) {
        return FollowUpCall.<FollowUpCall>list(
                        "organisationId = ?1 and trajectory in ?2",
                        Sort.by("calledAt", "id"),
                        organisationId,
                        trajectories)
                .stream()
                .collect(groupingBy(call -> call.trajectory.id));
    }
}

package nl.buurtdialoog.trajectory;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.adviceprogramme.InitiativeGoal;
import nl.buurtdialoog.adviceprogramme.WorksOn;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.initiative.Initiative;
import nl.buurtdialoog.initiative.InitiativeContactGone;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How one initiative is advised. Its step follows from what there is of it: {@link #settle} after each act. */
@Entity
public class Trajectory extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public AdviceProgramme programme;

    @ManyToOne(fetch = LAZY)
    public Initiative initiative;

    @Enumerated(STRING)
    public GivenVia appliedVia;

    /** Which partner brought it; only when a partner did. */
    public @Nullable UUID partnerClientId;

    /** What they want to know, in their words. */
    public String question;

    @Enumerated(STRING)
    public ConversationWay wantedWay;

    @Enumerated(STRING)
    public Language language;

    public Instant appliedAt;

    @Enumerated(STRING)
    public @Nullable ApplicationAnswer answer;

    /** Why it waits or was declined, in words that they read. */
    public @Nullable String answerReason;

    public @Nullable Instant answeredAt;

    @ManyToOne(fetch = LAZY)
    public @Nullable Adviser adviser;

    public @Nullable Instant matchedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> goals;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> worksOn;

    /** From 1 (no idea yet) to 5 (we know what to do): how well they see what they can do. */
    public @Nullable Integer perspectiveBefore;

    public @Nullable Integer perspectiveAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Approach> approaches;

    /** The day agreed for the call, within the window of the {@link Timetable}. */
    public @Nullable LocalDate callAgreedOn;

    /** Whether their example may be told to others. */
    public boolean exampleShown;

    /** What they say they tried, by their link. */
    public @Nullable String tried;

    public @Nullable String stopReason;
    public @Nullable Instant stoppedAt;

    /** When it was done, or given up after three attempts to call. */
    public @Nullable Instant closedAt;

    @Enumerated(STRING)
    public Step step;

    /** Only the link of this generation opens it. */
    public int linkGeneration;

    @Version
    public long version;

    protected Trajectory() {}

    Trajectory(
            AdviceProgramme programme,
            Initiative initiative,
            Asked asked,
            GivenVia via,
            @Nullable UUID client,
            Instant now) {
        this.organisationId = programme.organisationId;
        this.programme = programme;
        this.initiative = initiative;
        this.appliedVia = via;
        this.partnerClientId = client;
        this.question = asked.question().strip();
        this.wantedWay = asked.wantedWay();
        this.language = asked.language();
        this.appliedAt = now;
        this.goals = List.of();
        this.worksOn = List.of();
        this.approaches = List.of();
        this.step = Step.APPLICATION;
        this.linkGeneration = 1;
    }

    /** Accepted, on the waiting list, or declined with a reason. Who waits may be answered again. */
    void isAnswered(ApplicationAnswer answer, @Nullable String reason, Instant now) {
        require(Step.APPLICATION, Step.WAITING);
        this.answer = answer;
        this.answerReason = reason == null || reason.isBlank() ? null : reason.strip();
        this.answeredAt = now;
    }

    /** A person decides who advises; also when an adviser hands over. */
    void isAdvisedBy(Adviser next, Instant now) {
        require(Step.MATCHING, Step.CONVERSATION, Step.ADVICE, Step.CALL, Step.LESSONS);
        this.adviser = next;
        this.matchedAt = matchedAt == null ? now : matchedAt;
    }

    void worksFor(Set<InitiativeGoal> goals, Set<WorksOn> worksOn) {
        this.goals = goals.stream().sorted().map(InitiativeGoal::name).toList();
        this.worksOn = worksOn.stream().sorted().map(WorksOn::name).toList();
    }

    void seesBefore(@Nullable Integer perspective) {
        this.perspectiveBefore = perspective;
    }

    /** What they say when they are called: how well they see what they can do, and what they kept of what they chose. */
    void hears(@Nullable Integer perspective, @Nullable List<Approach> kept) {
        this.perspectiveAfter = perspective;
        if (kept != null) {
            this.approaches = List.copyOf(kept);
        }
    }

    /** As it was before they were called. */
    void hearsNothingYet() {
        this.perspectiveAfter = null;
        this.approaches = approaches.stream()
                .map(approach -> new Approach(approach.words(), null))
                .toList();
    }

    /** What they choose after the advice. Whether they keep it is known when they were called. */
    void chooses(List<Approach> chosen) {
        require(Step.CALL, Step.LESSONS);
        if (step == Step.CALL && chosen.stream().anyMatch(approach -> approach.kept() != null)) {
            throw Problem.invalid("/approaches", "only-when-reached");
        }
        this.approaches = List.copyOf(chosen);
    }

    void agreesCall(@Nullable LocalDate day) {
        require(Step.ADVICE, Step.CALL);
        this.callAgreedOn = day;
    }

    void says(@Nullable String tried, boolean exampleShown) {
        this.tried = tried == null || tried.isBlank() ? null : tried.strip();
        this.exampleShown = exampleShown;
    }

    /** Ends early and frees its place. */
    void stop(String reason, Instant now) {
        if (!step.isOpen()) {
            throw wrongStep();
        }
        this.stopReason = reason.strip();
        this.stoppedAt = now;
    }

    /** The link they had opens nothing any more. */
    void renewLink() {
        linkGeneration++;
    }

    /** Its conversation is a row of its own: who has read it before that changed has an old version. */
    void isChanged() {
        getEntityManager().lock(this, PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Stands where its evidence says. Once it ends nobody needs to know who was there. */
    void settle(Instant now) {
        flush();
        var next = Evidence.of(this).step();
        if (next != step) {
            this.closedAt = next == Step.CLOSED || next == Step.NOT_REACHED ? now : null;
            this.step = next;
        }
        if (!step.isOpen()) {
            AdviceConversation.of(this).ifPresent(conversation -> conversation.forget(anybody -> true));
        }
        flush();
    }

    /** How the initiative calls who advises it. */
    @Nullable
    String adviserFirstName() {
        var name = adviser == null ? null : adviser.name;
        return name == null ? null : name.strip().split("\\s+", -1)[0];
    }

    /** Refuses what does not belong to where it stands. */
    void require(Step... possible) {
        if (!Arrays.asList(possible).contains(step)) {
            throw wrongStep();
        }
    }

    Problem wrongStep() {
        return Problem.of(ProblemType.WRONG_STATUS, "step", step);
    }

    public static Trajectory of(UUID organisationId, UUID id) {
        return Trajectory.<Trajectory>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Which the link that says this opens. */
    static Optional<Trajectory> opened(Claim claim) {
        return Trajectory.<Trajectory>find(
                        "organisationId = ?1 and id = ?2 and linkGeneration = ?3",
                        claim.organisationId(),
                        claim.id(),
                        claim.generation())
                .singleResultOptional();
    }

    /** The same, held: two who do something at once come one after the other. */
    public static Trajectory locked(UUID organisationId, UUID id) {
        return Trajectory.<Trajectory>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Those of the initiative that somebody spoke for. */
    static List<Trajectory> of(InitiativeContactGone contact) {
        return list(
                "organisationId = ?1 and initiative.id = ?2 order by appliedAt, id",
                contact.organisationId(),
                contact.initiativeId());
    }

    /** How many initiatives each adviser advises now. */
    static Map<UUID, Integer> loads(UUID organisationId) {
        return Trajectory.find(
                        "select t.adviser.id, count(t) from Trajectory t where t.organisationId = ?1"
                                + " and t.adviser is not null and t.step in ?2 group by t.adviser.id",
                        organisationId,
                        Arrays.stream(Step.values()).filter(Step::isOpen).toList())
                .project(Object[].class)
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** How many places of a programme are taken. */
    static long placesTaken(AdviceProgramme programme) {
        return count(
                "organisationId = ?1 and programme = ?2 and step in ?3",
                programme.organisationId,
                programme,
                Arrays.stream(Step.values()).filter(Step::takesPlace).toList());
    }

    static List<Trajectory> these(Collection<UUID> ids) {
        return Trajectory.<Trajectory>find(
                        "from Trajectory t join fetch t.initiative left join fetch t.adviser where t.id in ?1", ids)
                .list();
    }
}

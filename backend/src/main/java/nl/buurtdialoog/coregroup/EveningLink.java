package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.audit.Actor;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The link of one evening: one edition, one named person of the core group, from the evening before until a day after. It
 * follows the task: who hands it over, or whose own link ends, opens nothing with it any more.
 */
@ApplicationScoped
public class EveningLink {

    /** What stands on the paper in the envelope. */
    public static final String CODE = "[A-Z2-9]{8}";

    public static final String HEADER = "Evening-Token";

    private static final String KIND = "evening";
    private static final LocalTime EVENING_BEFORE = LocalTime.of(18, 0);
    private static final Duration AFTER_THE_END = Duration.ofHours(24);

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Inject
    Actor actor;

    /** Who leads an evening, and which. */
    public record Lead(CoreGroupMember leader, Dialogue edition) {}

    /** The edition whose evening this opens, now; from here on the request works for its organisation. */
    public Dialogue edition(@Nullable String token) {
        return lead(token).edition;
    }

    /** The same, with who leads it. */
    public Lead lead(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        var task = CareTaskList.leading(claim.organisationId(), claim.id(), claim.generation())
                .filter(this::isOpen)
                .orElseThrow(Seal::notValid);
        var leader = Objects.requireNonNull(task.member);
        actor.isHolder(leader.id);
        return new Lead(leader, task.dialogue);
    }

    /** From when an evening opens: the evening before, so that who leads it can prepare. */
    public static Instant opensAt(Dialogue edition) {
        return edition.startsAt
                .atZone(AMSTERDAM)
                .toLocalDate()
                .minusDays(1)
                .atTime(EVENING_BEFORE)
                .atZone(AMSTERDAM)
                .toInstant();
    }

    /** The token of what is typed from paper; a code opens when its link would, and is not found before and after. */
    public String opened(String code) {
        var organisationId = (UUID) session.createNativeQuery("select organisation_of_evening(:code)", Object.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
        if (organisationId == null) {
            throw Problem.notFound();
        }
        tenancy.enter(organisationId);
        return CareTaskList.openedBy(organisationId, code)
                .filter(this::isOpen)
                .map(this::token)
                .orElseThrow(Problem::notFound);
    }

    /** For who leads it, while it opens something. */
    String token(CareTask task) {
        return seal.token(KIND, new Claim(task.id, task.organisationId, task.eveningGeneration));
    }

    boolean isOpen(CareTask task) {
        var edition = task.dialogue;
        var now = clock.instant();
        return edition.status != DRAFT
                && edition.status != CANCELLED
                && !now.isBefore(opensAt(edition))
                && now.isBefore(edition.endsAt.plus(AFTER_THE_END));
    }
}

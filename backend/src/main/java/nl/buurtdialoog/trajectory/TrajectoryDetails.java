package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.InitiativeGoal;
import nl.buurtdialoog.adviceprogramme.WorksOn;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.initiative.InitiativeContactDetails;
import nl.buurtdialoog.initiative.InitiativeSummary;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory as who advises it sees it.
 *
 * @param contacts who speaks for the initiative, the first one first; none for who only reads along
 * @param adviser who advises; null while nobody does
 * @param timetable by when what is done, worked out anew from what happened and what is agreed
 * @param dueOn by when what comes next is done; null when nothing comes
 * @param overdue whether that day has passed: for adviser and coordinator only
 * @param conversation null while it is not planned
 * @param perspectiveBefore from 1 to 5: how well they saw what they can do
 * @param tried what they say they tried
 * @param exampleShown whether their example may be told to others
 */
public record TrajectoryDetails(
        UUID id,
        UUID programmeId,
        InitiativeSummary initiative,
        List<InitiativeContactDetails> contacts,
        GivenVia appliedVia,
        Instant appliedAt,
        String question,
        ConversationWay wantedWay,
        Language language,
        Step step,
        @Nullable ApplicationAnswer answer,
        @Nullable String answerReason,
        @Nullable Instant answeredAt,
        @Nullable Named adviser,
        @Nullable Instant matchedAt,
        Timetable timetable,
        @Nullable LocalDate callAgreedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable AdviceConversationDetails conversation,
        List<InitiativeGoal> goals,
        List<WorksOn> worksOn,
        @Nullable Integer perspectiveBefore,
        @Nullable Integer perspectiveAfter,
        List<Approach> approaches,
        @Nullable String tried,
        boolean exampleShown,
        @Nullable String stopReason,
        @Nullable Instant stoppedAt,
        @Nullable Instant closedAt) {

    static TrajectoryDetails of(
            Trajectory trajectory,
            List<InitiativeContactDetails> contacts,
            Timetable timetable,
            @Nullable AdviceConversation conversation,
            LocalDate today) {
        var adviser = trajectory.adviser;
        return new TrajectoryDetails(
                trajectory.id,
                trajectory.programme.id,
                InitiativeSummary.of(trajectory.initiative),
                contacts,
                trajectory.appliedVia,
                trajectory.appliedAt,
                trajectory.question,
                trajectory.wantedWay,
                trajectory.language,
                trajectory.step,
                trajectory.answer,
                trajectory.answerReason,
                trajectory.answeredAt,
                adviser == null ? null : new Named(adviser.id, String.valueOf(adviser.name)),
                trajectory.matchedAt,
                timetable,
                trajectory.callAgreedOn,
                timetable.dueOn(trajectory.step),
                timetable.isOverdue(trajectory.step, today),
                conversation == null ? null : AdviceConversationDetails.of(conversation),
                trajectory.goals.stream().map(InitiativeGoal::valueOf).toList(),
                trajectory.worksOn.stream().map(WorksOn::valueOf).toList(),
                trajectory.perspectiveBefore,
                trajectory.perspectiveAfter,
                trajectory.approaches,
                trajectory.tried,
                trajectory.exampleShown,
                trajectory.stopReason,
                trajectory.stoppedAt,
                trajectory.closedAt);
    }
}

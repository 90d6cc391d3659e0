package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.time.LocalDate;
import nl.buurtdialoog.initiative.InitiativeContact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory as who speaks for the initiative sees it. A day that passed is not told: that it is late is for us to know.
 *
 * @param name of who holds the link
 * @param adviser by first name; null while there is none
 * @param answerBy when they hear whether there is a place
 * @param conversationBy before when they are spoken with, while no day is agreed
 * @param adviceBy before when they have the advice
 * @param callFrom first day of the weeks in which they are called
 */
public record MyTrajectory(
        String name,
        Language language,
        String initiative,
        String question,
        Instant appliedAt,
        Step step,
        @Nullable String answerReason,
        @Nullable String adviser,
        @Nullable MyConversation conversation,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate conversationBy,
        @Nullable LocalDate adviceBy,
        @Nullable LocalDate callFrom,
        @Nullable LocalDate callUntil,
        @Nullable LocalDate callAgreedOn,
        @Nullable String tried,
        boolean exampleShown) {

    /** When and where they are spoken with. */
    public record MyConversation(
            ConversationWay way, @Nullable String place, Instant startsAt) {

        private static @Nullable MyConversation of(@Nullable AdviceConversation conversation) {
            return conversation == null
                    ? null
                    : new MyConversation(conversation.way, conversation.place, conversation.startsAt);
        }
    }

    static MyTrajectory of(
            Trajectory trajectory,
            InitiativeContact contact,
            @Nullable AdviceConversation conversation,
            Timetable timetable,
            LocalDate today) {
        var ahead = new Ahead(trajectory.step, today);
        return new MyTrajectory(
                contact.name,
                contact.language,
                trajectory.initiative.name,
                trajectory.question,
                trajectory.appliedAt,
                trajectory.step,
                trajectory.answerReason,
                trajectory.adviserFirstName(),
                MyConversation.of(conversation),
                ahead.until(Step.APPLICATION, timetable.answerBy()),
                conversation == null ? ahead.until(Step.CONVERSATION, timetable.conversationBy()) : null,
                ahead.until(Step.ADVICE, timetable.adviceBy()),
                ahead.until(Step.CALL, timetable.callFrom()),
                ahead.until(Step.CALL, timetable.callUntil()),
                ahead.until(Step.CALL, trajectory.callAgreedOn),
                trajectory.tried,
                trajectory.exampleShown);
    }

    /** Which days are still to come. Who asked or waits is promised nothing but an answer. */
    private record Ahead(Step step, LocalDate today) {

        @Nullable
        LocalDate until(Step last, @Nullable LocalDate day) {
            var comes = step.isOpen()
                    && step != Step.WAITING
                    && step.compareTo(last) <= 0
                    && (step != Step.APPLICATION || last == Step.APPLICATION);
            return comes && day != null && !day.isBefore(today) ? day : null;
        }
    }
}

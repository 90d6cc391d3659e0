package nl.buurtdialoog.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * What there is of a trajectory. A step is done by what it leaves behind, never by a tick (issue 6).
 *
 * @param noted whether there are notes of the conversation
 * @param failedAttempts calls in which nobody was reached
 */
record Evidence(
        @Nullable ApplicationAnswer answer,
        boolean stopped,
        boolean matched,
        boolean noted,
        boolean adviceSent,
        boolean reached,
        int failedAttempts,
        boolean lessonLearned) {

    /** After so many attempts in which nobody was reached it closes, and is counted apart (issue 6). */
    static final int ATTEMPTS = 3;

    Step step() {
        if (stopped) {
            return Step.STOPPED;
        }
        return answer == null
                ? Step.APPLICATION
                : switch (answer) {
                    case DECLINED -> Step.DECLINED;
                    case WAITING -> Step.WAITING;
                    case ACCEPTED -> stepOnceAccepted();
                };
    }

    private Step stepOnceAccepted() {
        if (!matched) {
            return Step.MATCHING;
        }
        if (!noted) {
            return Step.CONVERSATION;
        }
        if (!adviceSent) {
            return Step.ADVICE;
        }
        if (!reached) {
            return failedAttempts >= ATTEMPTS ? Step.NOT_REACHED : Step.CALL;
        }
        return lessonLearned ? Step.CLOSED : Step.LESSONS;
    }

    static Evidence of(Trajectory trajectory) {
        var calls = FollowUpCall.of(trajectory);
        return new Evidence(
                trajectory.answer,
                trajectory.stoppedAt != null,
                trajectory.adviser != null,
                AdviceConversation.of(trajectory)
                        .filter(AdviceConversation::isNoted)
                        .isPresent(),
                AdviceVersion.lastSent(trajectory).isPresent(),
                calls.stream().anyMatch(call -> call.result == CallOutcome.REACHED),
                (int) calls.stream()
                        .filter(call -> call.result == CallOutcome.NOT_REACHED)
                        .count(),
                Lesson.isLearnedIn(trajectory));
    }
}

package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.toolkit.NewArticleProposal;
import nl.buurtdialoog.toolkit.ProposalDesk;

/** Where is written down what others can learn from a trajectory. Runs in the caller's transaction. */
@RequestScoped
class LessonDesk {

    @Inject
    Caller caller;

    @Inject
    ProposalDesk proposals;

    @Inject
    Clock clock;

    /** The first one closes a trajectory whose initiative was called. */
    Lesson learn(Trajectory trajectory, NewLesson wish) {
        trajectory.require(Step.ADVICE, Step.CALL, Step.LESSONS, Step.CLOSED, Step.NOT_REACHED);
        var now = clock.instant();
        var lesson = new Lesson(trajectory, wish, caller.accountId(), now);
        lesson.persist();
        trajectory.settle(now);
        return lesson;
    }

    void remove(Lesson lesson) {
        lesson.requireNotProposed();
        lesson.delete();
        lesson.trajectory.settle(clock.instant());
    }

    /** Gives it to the toolkit. Whoever agreed to be named is the initiative, when no other name is given. */
    void propose(Lesson lesson, NewLessonProposal wish) {
        var trajectory = lesson.trajectory;
        var source = wish.sourceName() == null && wish.sourceAgreed() ? trajectory.initiative.name : wish.sourceName();
        var language = wish.language() == null ? trajectory.language : wish.language();
        lesson.isProposed(proposals.propose(
                        trajectory.organisationId,
                        new NewArticleProposal(lesson.title, lesson.body, language, source, wish.sourceAgreed()),
                        caller.accountId())
                .id);
    }

    /** All of a trajectory, the first one first. */
    List<LessonDetails> show(Trajectory trajectory) {
        var lessons = Lesson.of(trajectory);
        var news = proposals.newsOf(
                trajectory.organisationId,
                lessons.stream()
                        .map(lesson -> lesson.proposalId)
                        .filter(Objects::nonNull)
                        .toList());
        return lessons.stream()
                .map(lesson -> LessonDetails.of(lesson, news.get(lesson.proposalId)))
                .toList();
    }

    /** One, as it was just written or proposed. */
    LessonDetails show(Lesson lesson) {
        Lesson.flush();
        Lesson.getEntityManager().refresh(lesson);
        var proposal = lesson.proposalId;
        return LessonDetails.of(
                lesson,
                proposal == null
                        ? null
                        : proposals
                                .newsOf(lesson.organisationId, List.of(proposal))
                                .get(proposal));
    }
}

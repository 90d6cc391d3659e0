package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.toolkit.ProposalNews;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What others can learn from a trajectory.
 *
 * @param learnedBy the name of a colleague
 * @param proposal what became of it in the toolkit; null while it was not proposed, and from then on it stays as it is
 */
@Schema(name = "Lesson")
public record LessonDetails(
        UUID id,
        String title,
        String body,
        @Nullable String learnedBy,
        Instant learnedAt,
        @Nullable ProposalNews proposal) {

    static LessonDetails of(Lesson lesson, @Nullable ProposalNews proposal) {
        return new LessonDetails(lesson.id, lesson.title, lesson.body, lesson.learner, lesson.learnedAt, proposal);
    }
}

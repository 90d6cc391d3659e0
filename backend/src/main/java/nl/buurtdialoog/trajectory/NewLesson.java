package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.toolkit.PicturesTold;

/**
 * Something others can learn from.
 *
 * @param body Markdown (CommonMark), without names of people
 */
public record NewLesson(
        @NotBlank @OneLine @Size(max = 120) String title,
        @NotBlank @Size(max = 8000) @PicturesTold String body) {

    static NewLesson of(Lesson lesson) {
        return new NewLesson(lesson.title, lesson.body);
    }
}

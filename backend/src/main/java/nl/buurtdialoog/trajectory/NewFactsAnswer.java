package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative says of the facts in an advice.
 *
 * @param remark what is not right, without names of people; needed when something is not
 */
public record NewFactsAnswer(
        @NotNull Boolean right, @Nullable @Size(max = 2000) String remark) {

    NewFactsAnswer checked() {
        if (!right && (remark == null || remark.isBlank())) {
            throw Problem.invalid("/remark", "required");
        }
        return this;
    }
}

package nl.buurtdialoog.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a partner or the municipality answers.
 *
 * @param words for the group, naming nobody; needed when it is not possible, so that the group knows why
 * @param promisedOn before when they do it; needed when they take it on
 */
public record NewAgreementAnswer(
        @NotNull AgreementStatus status,
        @Nullable @Size(max = 500) String words,
        @Nullable LocalDate promisedOn) {

    /** Tells what is missing for what is answered. */
    void check() {
        if (status == AgreementStatus.ASKED) {
            throw Problem.invalid("/status", "not-possible-here");
        }
        if (status == AgreementStatus.TAKEN_ON && promisedOn == null) {
            throw Problem.invalid("/promisedOn", "required");
        }
        if (status == AgreementStatus.NOT_POSSIBLE && (words == null || words.isBlank())) {
            throw Problem.invalid("/words", "required");
        }
    }
}

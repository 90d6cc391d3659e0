package nl.buurtdialoog.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to call an initiative.
 *
 * @param callBackAt when they asked to be called back; only with CALL_BACK, and needed then
 * @param did what they did with the advice; only with REACHED, and needed then
 * @param helped what helped them
 * @param needed what they need now
 * @param perspectiveAfter from 1 to 5: how well they see what they can do, asked in one question
 * @param approaches what they chose to do and whether they still do it; null leaves them as they were
 */
public record NewFollowUpCall(
        @NotNull CallOutcome result,
        @Nullable Instant callBackAt,
        @Nullable @Size(max = 4000) String did,
        @Nullable @Size(max = 4000) String helped,
        @Nullable @Size(max = 4000) String needed,
        @Nullable @Min(1) @Max(5) Integer perspectiveAfter,
        @Nullable @Size(max = 5) List<@Valid @NotNull Approach> approaches) {

    void check(Instant now) {
        if (result == CallOutcome.CALL_BACK && callBackAt == null) {
            throw Problem.invalid("/callBackAt", "required");
        }
        if (callBackAt != null && (result != CallOutcome.CALL_BACK || !callBackAt.isAfter(now))) {
            throw Problem.invalid(
                    "/callBackAt", result == CallOutcome.CALL_BACK ? "not-in-the-future" : "only-when-calling-back");
        }
        if (result == CallOutcome.REACHED && (did == null || did.isBlank())) {
            throw Problem.invalid("/did", "required");
        }
        if (result != CallOutcome.REACHED) {
            requireNothingHeard();
        }
    }

    private void requireNothingHeard() {
        var heard = new LinkedHashMap<String, @Nullable Object>();
        heard.put("/did", did);
        heard.put("/helped", helped);
        heard.put("/needed", needed);
        heard.put("/perspectiveAfter", perspectiveAfter);
        heard.put("/approaches", approaches);
        var mistakes = heard.entrySet().stream()
                .filter(answer -> answer.getValue() != null)
                .map(answer -> new Mistake(answer.getKey(), "only-when-reached"))
                .toList();
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
    }
}

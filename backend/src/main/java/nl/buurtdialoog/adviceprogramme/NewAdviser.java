package nl.buurtdialoog.adviceprogramme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A member who advises.
 *
 * @param accountId of a member with the role ADVISER; never changes
 * @param most how many initiatives at once
 * @param regions where they go to; none is everywhere
 * @param awayUntil until when they take no initiative, that day included; no reason is asked
 */
public record NewAdviser(
        @NotNull UUID accountId,
        @Nullable LocalDate trainedOn,
        @NotNull @Min(0) @Max(40) Integer most,
        @NotNull @Size(min = 1, max = 2) List<@NotNull Language> languages,
        @NotNull @Size(max = 20) List<@NotBlank @OneLine @Size(max = 60) String> regions,
        @Nullable LocalDate awayUntil) {

    static NewAdviser of(Adviser adviser) {
        return new NewAdviser(
                adviser.accountId,
                adviser.trainedOn,
                adviser.most,
                adviser.languages.stream().map(Language::valueOf).toList(),
                adviser.regions,
                adviser.awayUntil);
    }
}

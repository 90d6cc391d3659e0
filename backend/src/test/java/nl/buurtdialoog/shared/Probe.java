package nl.buurtdialoog.shared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request with a field of every kind that ours have. */
record Probe(
        @NotBlank @OneLine @Size(max = 50) String name,
        @Nullable @Size(max = 2000) String text,
        @Nullable @Min(1) @Max(50) Integer tables,
        int seats,
        @Nullable @DecimalMax("90") Double latitude,
        @Nullable Instant startsAt,
        @Nullable LocalDate startsOn,
        @Nullable UUID themeId,
        @Nullable Language language,
        @Nullable Boolean free,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 3) List<@NotNull @Size(max = 20) String> tags,
        @Nullable @Valid List<Person> people) {

    record Person(@NotBlank @Size(max = 80) String name) {}
}

package nl.buurtdialoog.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A text message that somebody sent us, as the provider hands it on.
 *
 * @param from the number it came from
 */
public record InboundText(
        @NotBlank @Size(max = 40) String from,
        @NotNull @Size(max = 1600) String text) {

    private static final Set<String> YES = Set.of("ja", "yes", "j", "y");
    private static final Set<String> NO = Set.of("nee", "no", "n", "neen");

    /** What the first word says, or nothing when it says neither yes nor no. */
    Optional<Boolean> answer() {
        var word = text.strip().toLowerCase(Locale.ROOT).split("\\P{L}+", 2)[0];
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}

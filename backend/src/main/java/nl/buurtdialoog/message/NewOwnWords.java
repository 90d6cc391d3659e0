package nl.buurtdialoog.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation wants to add to a message, as plain text.
 *
 * @param opening after the greeting; nothing takes it away again
 * @param closing at the end; nothing takes it away again
 */
public record NewOwnWords(
        @NotNull MessageTemplate template,
        @NotNull Language language,
        @Size(max = 300) @Nullable String opening,
        @Size(max = 300) @Nullable String closing) {

    @Nullable
    String openingOrNothing() {
        return orNothing(opening);
    }

    @Nullable
    String closingOrNothing() {
        return orNothing(closing);
    }

    boolean addsNothing() {
        return openingOrNothing() == null && closingOrNothing() == null;
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

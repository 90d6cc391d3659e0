package nl.buurtdialoog.registration;

import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/** What somebody needs to take part. Nothing about why: no diagnosis, no origin. */
public record Needs(
        boolean hardOfHearing,
        boolean stepFree,
        @OneLine @Size(max = 60) @Nullable String interpreterLanguage,
        @OneLine @Size(max = 200) @Nullable String diet,
        boolean childAlong,
        boolean buddy,
        @Size(max = 500) @Nullable String other) {

    private static final Needs NONE = new Needs(false, false, null, null, false, false, null);

    /** Needs that say nothing are none, so there is nothing to keep. */
    static @Nullable Needs sayingSomething(@Nullable Needs given) {
        if (given == null) {
            return null;
        }
        var needs = new Needs(
                given.hardOfHearing,
                given.stepFree,
                words(given.interpreterLanguage),
                words(given.diet),
                given.childAlong,
                given.buddy,
                words(given.other));
        return needs.equals(NONE) ? null : needs;
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

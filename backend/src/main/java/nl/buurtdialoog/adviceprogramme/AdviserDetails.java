package nl.buurtdialoog.adviceprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member who advises initiatives.
 *
 * @param name null once they are no member any more: who left is named to nobody
 * @param advises whether they are still a member who advises; others only stand here for what they advised
 * @param trainedOn when they finished the adviser training; null while they did not
 * @param most how many initiatives at once
 * @param regions where they go to; none is everywhere
 * @param awayUntil until when they take no initiative, that day included
 */
@Schema(name = "Adviser")
public record AdviserDetails(
        UUID id,
        UUID accountId,
        @Nullable String name,
        boolean advises,
        @Nullable LocalDate trainedOn,
        int most,
        List<Language> languages,
        List<String> regions,
        @Nullable LocalDate awayUntil) {

    public static AdviserDetails of(Adviser adviser) {
        return new AdviserDetails(
                adviser.id,
                adviser.accountId,
                adviser.name,
                adviser.advises,
                adviser.trainedOn,
                adviser.most,
                adviser.languages.stream().map(Language::valueOf).toList(),
                adviser.regions,
                adviser.awayUntil);
    }
}

package nl.buurtdialoog.trajectory;

import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could advise an initiative, with why: where they go, how busy they are and what they speak.
 *
 * @param near whether they go to the region of the initiative
 * @param load how many initiatives they advise now
 * @param most how many they can advise at once
 * @param regions where they go to; none is everywhere
 */
public record AdviserCandidate(
        UUID adviserId,
        @Nullable String name,
        boolean near,
        int load,
        int most,
        boolean hasRoom,
        List<String> regions,
        List<Language> languages) {

    static AdviserCandidate of(Matching.Candidate candidate) {
        var adviser = candidate.adviser();
        return new AdviserCandidate(
                adviser.id,
                adviser.name,
                candidate.near(),
                candidate.load(),
                adviser.most,
                candidate.hasRoom(),
                adviser.regions,
                adviser.languages.stream().map(Language::valueOf).toList());
    }
}

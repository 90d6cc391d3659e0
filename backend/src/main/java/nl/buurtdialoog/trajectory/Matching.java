package nl.buurtdialoog.trajectory;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.shared.Language;

/**
 * Who could advise an initiative, the best first: region, then load, then language decides who can at all. It proposes; a
 * person decides.
 */
final class Matching {

    /**
     * An adviser who could.
     *
     * @param near whether they go to that region by their own words
     * @param load how many initiatives they advise now
     */
    record Candidate(Adviser adviser, boolean near, int load) {

        boolean hasRoom() {
            return load < adviser.most;
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = comparing((Candidate candidate) -> !candidate.hasRoom())
            .thenComparing(candidate -> !candidate.near())
            .thenComparingDouble(candidate -> share(candidate))
            .thenComparing(candidate -> String.valueOf(candidate.adviser().name))
            .thenComparing(candidate -> candidate.adviser().id);

    /**
     * Those who are trained, not away and speak the language.
     *
     * @param loads how many initiatives each adviser advises now
     */
    static List<Candidate> propose(
            List<Adviser> advisers, Map<UUID, Integer> loads, String region, Language language, LocalDate today) {
        return advisers.stream()
                .filter(adviser -> adviser.trainedOn != null && !adviser.trainedOn.isAfter(today))
                .filter(adviser -> !adviser.isAway(today) && adviser.speaks(language))
                .map(adviser -> new Candidate(adviser, goesTo(adviser, region), loads.getOrDefault(adviser.id, 0)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static boolean goesTo(Adviser adviser, String region) {
        var wanted = region.strip().toLowerCase(Locale.ROOT);
        return adviser.regions.isEmpty()
                || adviser.regions.stream()
                        .anyMatch(own -> own.toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static double share(Candidate candidate) {
        return candidate.adviser().most == 0 ? 1 : (double) candidate.load() / candidate.adviser().most;
    }

    private Matching() {}
}

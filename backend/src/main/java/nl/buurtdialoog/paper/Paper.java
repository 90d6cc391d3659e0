package nl.buurtdialoog.paper;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.shared.Language;

/**
 * What is printed, apart from how it looks.
 *
 * @param facts what to know before reading, under the title: for whom it is, by whom, from when
 * @param foot on every page beside its number: what this is, and its version
 * @param madeAt the moment that the file gives as its own; the same paper of the same moment is the same file
 */
public record Paper(Language language, String title, List<Fact> facts, List<Part> parts, String foot, Instant madeAt) {

    public Paper {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}

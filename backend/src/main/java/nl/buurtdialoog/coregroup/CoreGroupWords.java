package nl.buurtdialoog.coregroup;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** What we write to who carries a cycle, in one language. */
sealed interface CoreGroupWords permits DutchCoreGroupWords, EnglishCoreGroupWords {

    /**
     * What it is about.
     *
     * @param cycle what the cycle is called
     * @param task null for who just joined
     * @param answered whether they said yes already
     */
    record Matter(
            String cycle,
            @Nullable CareTaskKind task,
            @Nullable Instant dueAt,
            boolean answered) {}

    static CoreGroupWords in(Language language) {
        return switch (language) {
            case NL -> new DutchCoreGroupWords();
            case EN -> new EnglishCoreGroupWords();
        };
    }

    String subject(CoreGroupNews news, Matter matter);

    String greeting(String name);

    List<String> opening(CoreGroupNews news, Matter matter);

    List<String> closing(CoreGroupNews news);

    /** What leads to their tasks. */
    String button();

    /** Who calls, and about what. */
    String introduction(Matter matter);

    /** What fits in a text message; the link comes after it. */
    String inShort(CoreGroupNews news, Matter matter);
}

package nl.buurtdialoog.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;

/** What a list of people tells of each, with the headings by which it is known, in Dutch or English. */
enum PersonColumn {
    NAME("naam", "name", 120, List.of("deelnemer", "participant")),
    KIND("bereikbaar via", "reached by", 40, List.of("soort", "kind")),
    ADDRESS(
            "adres of nummer",
            "address or number",
            300,
            List.of("contact", "e mail", "email", "e mailadres", "telefoon", "telefoonnummer", "mobiel", "telephone")),
    LANGUAGE("taal", "language", 40, List.of()),
    INVITED("uitnodigen akkoord op", "agreed to invitations on", 40, List.of()),
    KNOWN_SINCE("bekend sinds", "known since", 40, List.of()),
    LAST_DIALOGUE("laatste dialoog", "last dialogue", 40, List.of());

    final int maxLength;
    private final String dutch;
    private final String english;
    private final List<String> synonyms;

    PersonColumn(String dutch, String english, int maxLength, List<String> synonyms) {
        this.dutch = dutch;
        this.english = english;
        this.maxLength = maxLength;
        this.synonyms = synonyms;
    }

    /** The column that this heading means, if any. */
    static Optional<PersonColumn> of(String heading) {
        var plain = plain(heading);
        return Stream.of(values()).filter(column -> column.isCalled(plain)).findFirst();
    }

    String heading(Language language) {
        return language == Language.EN ? english : dutch;
    }

    /** Whether a file that is read may say it; the others are told by us, and passed over when they come back. */
    boolean isRead() {
        return this != KNOWN_SINCE && this != LAST_DIALOGUE;
    }

    private boolean isCalled(String plain) {
        return plain.equals(dutch) || plain.equals(english) || synonyms.contains(plain);
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

package nl.buurtdialoog.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.shared.Language;

/** The words that may stand in a cell that is a choice, and what they mean. */
record Words<T>(List<Word<T>> words) {

    static final Words<Boolean> YES_OR_NO = new Words<>(List.of(
            new Word<>(true, "ja", "yes", "j", "y", "x", "1", "true", "waar"),
            new Word<>(false, "nee", "no", "n", "0", "false", "onwaar")));

    static final Words<Language> LANGUAGES = new Words<>(List.of(
            new Word<>(Language.NL, "Nederlands", "Dutch", "NL"), new Word<>(Language.EN, "Engels", "English", "EN")));

    static final Words<DialogueFormat> FORMATS = new Words<>(List.of(
            new Word<>(DialogueFormat.APPRECIATIVE, "waarderend", "appreciative", "waarderende dialoog"),
            new Word<>(DialogueFormat.SHORT, "verkort", "short", "verkorte dialoog", "kort"),
            new Word<>(DialogueFormat.LUNCH, "lunch", "lunch", "met lunch", "with lunch"),
            new Word<>(DialogueFormat.DINNER, "diner", "dinner", "met diner", "with dinner"),
            new Word<>(DialogueFormat.WALK, "wandeling", "walk", "wandelen", "met wandeling"),
            new Word<>(DialogueFormat.CREATIVE, "creatief", "creative"),
            new Word<>(DialogueFormat.ONLINE, "online", "online")));

    static final Words<DialogueStatus> STATUSES = new Words<>(List.of(
            new Word<>(DialogueStatus.DRAFT, "concept", "draft"),
            new Word<>(DialogueStatus.PUBLISHED, "gepubliceerd", "published"),
            new Word<>(DialogueStatus.HELD, "gehouden", "held"),
            new Word<>(DialogueStatus.CLOSED, "afgesloten", "closed"),
            new Word<>(DialogueStatus.CANCELLED, "afgelast", "cancelled", "geannuleerd", "canceled")));

    Optional<T> find(String cell) {
        return words.stream()
                .filter(word -> word.isWritten(cell))
                .map(Word::value)
                .findFirst();
    }

    Word<T> wordFor(T value) {
        return words.stream()
                .filter(word -> word.value.equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** All there is to choose from, for a sentence. */
    String all(Language language) {
        return words.stream().map(word -> word.in(language)).collect(Collectors.joining(", "));
    }

    /** One value with its Dutch word, its English word, and what else people write for it. */
    record Word<T>(T value, String dutch, String english, List<String> others) {

        Word(T value, String dutch, String english, String... others) {
            this(value, dutch, english, List.of(others));
        }

        String in(Language language) {
            return language == Language.EN ? english : dutch;
        }

        boolean isWritten(String cell) {
            return cell.equalsIgnoreCase(dutch)
                    || cell.equalsIgnoreCase(english)
                    || others.stream().anyMatch(cell::equalsIgnoreCase);
        }
    }
}

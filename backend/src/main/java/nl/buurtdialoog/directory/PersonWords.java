package nl.buurtdialoog.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;

/** The words for how somebody is reached and in which language, as they stand in a list of people. */
final class PersonWords {

    private static final Map<ContactKind, List<String>> KINDS = Map.of(
            ContactKind.EMAIL, List.of("e-mail", "email", "mail"),
            ContactKind.MOBILE, List.of("mobiel", "mobile", "06", "sms"),
            ContactKind.LANDLINE, List.of("vaste telefoon", "landline", "telefoon", "telephone", "vast"),
            ContactKind.POST, List.of("post", "post", "adres", "address", "brief", "letter"),
            ContactKind.VIA, List.of("via iemand", "through somebody", "via"),
            ContactKind.NONE, List.of("niet", "not", "geen", "none"));

    private static final Map<Language, List<String>> LANGUAGES = Map.of(
            Language.NL, List.of("Nederlands", "Dutch", "nl"),
            Language.EN, List.of("Engels", "English", "en"));

    static String of(ContactKind kind, Language language) {
        return in(Objects.requireNonNull(KINDS.get(kind)), language);
    }

    static String of(Language named, Language language) {
        return in(Objects.requireNonNull(LANGUAGES.get(named)), language);
    }

    static Optional<ContactKind> kind(String word) {
        return find(KINDS, word);
    }

    static Optional<Language> language(String word) {
        return find(LANGUAGES, word);
    }

    /** What an address or number looks like, when the file does not say. */
    static Optional<ContactKind> kindOf(String value) {
        if (value.isEmpty()) {
            return Optional.of(ContactKind.NONE);
        }
        return List.of(ContactKind.EMAIL, ContactKind.MOBILE, ContactKind.LANDLINE).stream()
                .filter(kind -> new NewContact(kind, value).mistake().isEmpty())
                .findFirst();
    }

    private static String in(List<String> words, Language language) {
        return words.get(language == Language.EN ? 1 : 0);
    }

    private static <T> Optional<T> find(Map<T, List<String>> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private PersonWords() {}
}

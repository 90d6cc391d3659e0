package nl.buurtdialoog.initiative;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;

/**
 * Every text that a contact of an initiative was ever asked to agree to. Texts are never changed: new words get a new
 * version, put on top, and the old one stays, because a consent points to it. They stand apart from what participants
 * of a dialogue agree to, because nobody advises at a table.
 */
final class InitiativeConsentTexts {

    private static final List<InitiativeConsentText> ALL = List.of(
            new InitiativeConsentText(
                    "2026-11",
                    Language.NL,
                    "Ik spreek voor ons initiatief. Jullie mogen mijn naam bewaren, en hoe jullie mij bereiken, zolang"
                            + " jullie ons adviseren. Twee jaar daarna halen jullie dit weg. Ik kan altijd zeggen dat het"
                            + " eerder weg moet."),
            new InitiativeConsentText(
                    "2026-11",
                    Language.EN,
                    "I speak for our initiative. You may keep my name and how to reach me while you advise us. You"
                            + " remove this two years later. I can always ask you to remove it sooner."));

    /** The text to show now. */
    static List<InitiativeConsentText> now(Language language) {
        return in(language).limit(1).toList();
    }

    /** Whether this text exists. Somebody may have opened the form just before a new version came. */
    static boolean know(String version) {
        return ALL.stream().anyMatch(text -> text.version().equals(version));
    }

    private static Stream<InitiativeConsentText> in(Language language) {
        return ALL.stream().filter(text -> text.language() == language);
    }

    private InitiativeConsentTexts() {}
}

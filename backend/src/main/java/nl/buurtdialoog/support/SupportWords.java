package nl.buurtdialoog.support;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/** What is said to an administrator when support asks to look along. */
interface SupportWords {

    String subject();

    String greeting(String name);

    List<String> opening(String organisation);

    String button();

    List<String> closing();

    static SupportWords in(Language language) {
        return language == Language.NL ? new DutchSupportWords() : new EnglishSupportWords();
    }
}

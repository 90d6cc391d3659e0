package nl.buurtdialoog.interest;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.shared.Language;

/** What we write and say to who wants to hear of the next dialogue. They gave no name, so nobody is called by one. */
sealed interface InterestWords permits DutchInterestWords, EnglishInterestWords {

    static InterestWords in(Language language) {
        return switch (language) {
            case NL -> new DutchInterestWords();
            case EN -> new EnglishInterestWords();
        };
    }

    /** As they are called on lists: by where they would come. */
    String somebody(String neighbourhood);

    String notedSubject(String neighbourhood);

    List<String> noted(String neighbourhood);

    List<String> notedClosing();

    String notedInShort(String neighbourhood);

    String nearSubject(String neighbourhood, String title);

    List<String> near(String neighbourhood);

    List<String> nearClosing();

    String nearInShort(String neighbourhood, String title, Instant startsAt);

    List<String> nearSpoken(String neighbourhood, String title, Instant startsAt, String venue);

    String stop();

    String look();
}

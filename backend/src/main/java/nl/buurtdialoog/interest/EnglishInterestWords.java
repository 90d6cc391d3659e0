package nl.buurtdialoog.interest;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** English, as plain as the Dutch. */
final class EnglishInterestWords implements InterestWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK).withZone(AMSTERDAM);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EE d MMM HH:mm", Locale.UK).withZone(AMSTERDAM);

    @Override
    public String somebody(String neighbourhood) {
        return "Neighbour from " + neighbourhood;
    }

    @Override
    public String notedSubject(String neighbourhood) {
        return "We will tell you: dialogues in " + neighbourhood;
    }

    @Override
    public List<String> noted(String neighbourhood) {
        return List.of(
                "Hello,",
                "Good that you would like to come! When there is a new dialogue in %s, we tell you."
                        .formatted(neighbourhood),
                "We only keep how to reach you. After twelve months we remove it.");
    }

    @Override
    public List<String> notedClosing() {
        return List.of(
                "Do you want no more messages? Stop with the button.", "Did you not ask for this? Stop as well.");
    }

    @Override
    public String notedInShort(String neighbourhood) {
        return "We tell you when there is a new dialogue in %s. No more messages:".formatted(neighbourhood);
    }

    @Override
    public String nearSubject(String neighbourhood, String title) {
        return "New in %s: %s".formatted(neighbourhood, title);
    }

    @Override
    public List<String> near(String neighbourhood) {
        return List.of(
                "Hello,",
                "You asked us to tell you. There is a new dialogue in %s. You are very welcome!"
                        .formatted(neighbourhood));
    }

    @Override
    public List<String> nearClosing() {
        return List.of("Does it not suit you? Then we tell you of the next.");
    }

    @Override
    public String nearInShort(String neighbourhood, String title, Instant startsAt) {
        return "New in %s: %s, %s. Join:".formatted(neighbourhood, title, SHORT.format(startsAt));
    }

    @Override
    public List<String> nearSpoken(String neighbourhood, String title, Instant startsAt, String venue) {
        return List.of(
                "Hello, this is the Buurtdialoog. You asked us to tell you of dialogues in %s."
                        .formatted(neighbourhood),
                "There is a new one: ‘%s’, on %s, in %s.".formatted(title, MOMENT.format(startsAt), venue),
                "Shall I sign you up?",
                "Do you want no more messages? Then I take you off the list at once.");
    }

    @Override
    public String stop() {
        return "No more messages";
    }

    @Override
    public String look() {
        return "See the dialogue";
    }
}

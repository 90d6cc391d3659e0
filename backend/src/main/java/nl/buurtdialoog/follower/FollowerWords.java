package nl.buurtdialoog.follower;

import java.util.List;
import nl.buurtdialoog.action.ActionStatus;
import nl.buurtdialoog.shared.Language;

/**
 * What we tell who follows an action.
 *
 * @param opening after the greeting
 * @param action the label of what it is
 * @param stands the label of how far it is
 * @param status how far it is
 * @param said the label of what was said of it
 * @param stop how to hear no more
 * @param spoken on the telephone
 * @param inShort what fits in a text message
 */
record FollowerWords(
        String greeting,
        String subject,
        List<String> opening,
        String action,
        String stands,
        String status,
        String said,
        String stop,
        List<String> closing,
        List<String> spoken,
        String inShort) {

    static FollowerWords in(Language language, String name, String title, ActionStatus status) {
        return language == Language.EN ? english(name, title, status) : dutch(name, title, status);
    }

    private static FollowerWords dutch(String name, String title, ActionStatus status) {
        var stands = switch (status) {
            case AGREED -> "afgesproken";
            case BUSY -> "mee bezig";
            case HELP_NEEDED -> "hulp nodig";
            case DONE -> "klaar";
            case LET_GO -> "losgelaten";
        };
        return new FollowerWords(
                "Dag " + name + ",",
                "Nieuws over: " + title,
                List.of("Je volgt een actie in je buurt. Er is iets nieuws te vertellen."),
                "Actie",
                "Zo staat het nu",
                stands,
                "Verteld",
                "Niet meer volgen",
                List.of("Je krijgt hierover hooguit één bericht per dag."),
                List.of(
                        "Dag, je spreekt met de Buurtdialoog. Je volgt de actie ‘%s’.".formatted(title),
                        "Zo staat het nu: %s.".formatted(stands),
                        "Wil je hierover gebeld blijven worden?"),
                "Nieuws over %s: %s.".formatted(title, stands));
    }

    private static FollowerWords english(String name, String title, ActionStatus status) {
        var stands = switch (status) {
            case AGREED -> "agreed";
            case BUSY -> "under way";
            case HELP_NEEDED -> "help needed";
            case DONE -> "done";
            case LET_GO -> "let go";
        };
        return new FollowerWords(
                "Hello " + name + ",",
                "News about: " + title,
                List.of("You follow an action in your neighbourhood. There is something new to tell."),
                "Action",
                "How it stands",
                stands,
                "Told",
                "Stop following",
                List.of("You get one message a day about this at most."),
                List.of(
                        "Hello, this is the Buurtdialoog. You follow the action ‘%s’.".formatted(title),
                        "It is now: %s.".formatted(stands),
                        "Shall we keep calling you about this?"),
                "News about %s: %s.".formatted(title, stands));
    }
}

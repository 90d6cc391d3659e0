package nl.buurtdialoog.registration;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/** What we write to who always comes about a place that they did not ask for by itself. */
final class RegularWords {

    /** The news, in words of their own where their place came by itself. */
    static List<String> opening(News news, Occasion occasion, Language language) {
        var dutch = language == Language.NL;
        return switch (occasion.regular() ? news : News.REMINDER) {
            case REGISTRATION_CONFIRMED -> dutch ? seatInDutch() : seatInEnglish();
            case REGISTRATION_WAITING -> dutch ? waitingInDutch(occasion) : waitingInEnglish(occasion);
            default -> Words.in(language).opening(news, occasion);
        };
    }

    private static List<String> seatInDutch() {
        return List.of(
                "Je komt altijd, dus er staat weer een stoel voor je klaar. Je hoeft niets te doen.",
                "Kun je deze keer niet? Kies dan ‘Deze keer niet’. De keer daarna ben je er vanzelf weer bij.",
                "Is er iets veranderd in wat je nodig hebt? Laat het ons weten.");
    }

    private static List<String> waitingInDutch(Occasion occasion) {
        return List.of(
                "Je komt altijd. Deze keer zijn er meer vaste gasten dan stoelen, dus gaan we om de beurt.",
                "Je staat nu op de wachtlijst: je bent nummer %d. De volgende keer ben jij eerder aan de beurt."
                        .formatted(occasion.waitingNumber()),
                "Een deel van de stoelen is voor nieuwe buren. Een week van tevoren zijn die voor iedereen.");
    }

    private static List<String> seatInEnglish() {
        return List.of(
                "You always come, so there is a chair for you again. You do not have to do anything.",
                "Can you not make it this time? Choose ‘Not this time’. The time after that you are in again.",
                "Has anything changed in what you need? Please let us know.");
    }

    private static List<String> waitingInEnglish(Occasion occasion) {
        return List.of(
                "You always come. This time there are more regulars than chairs, so we take turns.",
                "You are on the waiting list now: you are number %d. Next time your turn comes sooner."
                        .formatted(occasion.waitingNumber()),
                "Some of the chairs are for new neighbours. A week before, those are for everybody.");
    }

    private RegularWords() {}
}

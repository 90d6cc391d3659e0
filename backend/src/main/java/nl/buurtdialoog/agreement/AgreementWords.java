package nl.buurtdialoog.agreement;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/**
 * What we ask who answers for a partner or the municipality, on behalf of a group.
 *
 * @param opening after the greeting
 * @param request the label of what is asked
 * @param answerBy the label of when an answer is wanted
 * @param spoken on the telephone
 * @param inShort what fits in a text message; the link comes after it
 */
record AgreementWords(
        String greeting,
        String subject,
        List<String> opening,
        String request,
        String answerBy,
        String button,
        List<String> closing,
        List<String> spoken,
        String inShort) {

    static AgreementWords in(Language language, String name, String neighbourhood, String asked) {
        return language == Language.EN ? english(name, neighbourhood, asked) : dutch(name, neighbourhood, asked);
    }

    private static AgreementWords dutch(String name, String neighbourhood, String asked) {
        return new AgreementWords(
                "Dag " + name + ",",
                "Een vraag van buren in " + neighbourhood,
                List.of(
                        "Buren in %s spraken met elkaar over hun buurt.".formatted(neighbourhood),
                        "Zij hebben een vraag aan jullie. Met de knop geef je antwoord."),
                "Hun vraag",
                "Graag antwoord voor",
                "Geef antwoord",
                List.of(
                        "Je antwoord ligt de volgende keer op tafel.",
                        "Kan het niet? Zeg dat gerust, en waarom. Dan weten de buren waar ze aan toe zijn."),
                List.of(
                        "Dag, je spreekt met de Buurtdialoog. Ik bel namens buren in %s.".formatted(neighbourhood),
                        "Hun vraag is: %s.".formatted(asked),
                        "Wat mag ik opschrijven: jullie doen het en wanneer, of het kan niet en waarom?"),
                "Een vraag van buren in %s. Geef antwoord:".formatted(neighbourhood));
    }

    private static AgreementWords english(String name, String neighbourhood, String asked) {
        return new AgreementWords(
                "Hello " + name + ",",
                "A question from neighbours in " + neighbourhood,
                List.of(
                        "Neighbours in %s talked with each other about their neighbourhood.".formatted(neighbourhood),
                        "They have a question for you. With the button you answer it."),
                "Their question",
                "An answer is welcome before",
                "Answer",
                List.of(
                        "Your answer is on the table next time.",
                        "Is it not possible? Please say so, and why. Then the neighbours know."),
                List.of(
                        "Hello, this is the Buurtdialoog. I am calling for neighbours in %s.".formatted(neighbourhood),
                        "Their question is: %s.".formatted(asked),
                        "What may I write down: you do it and when, or it is not possible and why?"),
                "A question from neighbours in %s. Answer here:".formatted(neighbourhood));
    }
}

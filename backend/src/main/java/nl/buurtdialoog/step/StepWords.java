package nl.buurtdialoog.step;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/**
 * What we ask who wrote a step on their card. What it is, we do not know.
 *
 * @param opening after the greeting
 * @param spoken on the telephone
 * @param inShort what fits in a text message; the link comes after it
 */
record StepWords(
        String greeting,
        String subject,
        List<String> opening,
        String button,
        List<String> closing,
        List<String> spoken,
        String inShort) {

    static StepWords in(Language language, String name) {
        return language == Language.EN ? english(name) : dutch(name);
    }

    private static StepWords dutch(String name) {
        return new StepWords(
                "Dag " + name + ",",
                "Je schreef een stap op je kaart",
                List.of(
                        "Je schreef een stap op je kaart. Je vroeg ons om je eraan te herinneren.",
                        "Is het gelukt? Eén tik is genoeg."),
                "Gelukt, nog niet, of laat maar",
                List.of("Wat je stap is, weten wij niet. Dat staat alleen op je kaart."),
                List.of(
                        "Dag, je spreekt met de Buurtdialoog. Je schreef een stap op je kaart.",
                        "Je vroeg of we je willen bellen. Is het gelukt, nog niet, of laat maar?",
                        "Wat het is, hoef je niet te vertellen."),
                "Je schreef een stap op je kaart: gelukt? Eén tik is genoeg:");
    }

    private static StepWords english(String name) {
        return new StepWords(
                "Hello " + name + ",",
                "You wrote a step on your card",
                List.of(
                        "You wrote a step on your card. You asked us to remind you.",
                        "Did it work out? One tap is enough."),
                "Done, not yet, or never mind",
                List.of("We do not know what your step is. It stands on your card only."),
                List.of(
                        "Hello, this is the Buurtdialoog. You wrote a step on your card.",
                        "You asked us to call you. Did it work out, not yet, or never mind?",
                        "You need not tell what it is."),
                "You wrote a step on your card: did it work out? One tap is enough:");
    }
}

package nl.buurtdialoog.help;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/**
 * What we tell who carries an action when somebody offers help.
 *
 * @param opening after the greeting
 * @param action the label of what it is
 * @param button to see who offers what
 * @param spoken on the telephone
 * @param inShort what fits in a text message; the link comes after it
 */
record HelpWords(
        String greeting,
        String subject,
        List<String> opening,
        String action,
        String button,
        List<String> closing,
        List<String> spoken,
        String inShort) {

    static HelpWords in(Language language, String name, String title) {
        return language == Language.EN ? english(name, title) : dutch(name, title);
    }

    private static HelpWords dutch(String name, String title) {
        return new HelpWords(
                "Dag " + name + ",",
                "Iemand wil helpen: " + title,
                List.of("Goed nieuws: iemand zag jullie vraag en wil helpen."),
                "Actie",
                "Bekijk het aanbod",
                List.of("Laat het weten, ook als het niet meer nodig is. Dat is netjes."),
                List.of(
                        "Dag, je spreekt met de Buurtdialoog. Ik bel over jullie actie ‘%s’.".formatted(title),
                        "Iemand zag jullie vraag en wil helpen. Zal ik zeggen wie het is?"),
                "Iemand wil helpen bij: %s. Bekijk het aanbod:".formatted(title));
    }

    private static HelpWords english(String name, String title) {
        return new HelpWords(
                "Hello " + name + ",",
                "Somebody wants to help: " + title,
                List.of("Good news: somebody saw your question and wants to help."),
                "Action",
                "See the offer",
                List.of("Please let them know, also when it is no longer needed."),
                List.of(
                        "Hello, this is the Buurtdialoog. I am calling about your action ‘%s’.".formatted(title),
                        "Somebody saw your question and wants to help. Shall I say who it is?"),
                "Somebody wants to help with: %s. See the offer:".formatted(title));
    }
}

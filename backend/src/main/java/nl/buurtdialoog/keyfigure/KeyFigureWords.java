package nl.buurtdialoog.keyfigure;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/** What we write to who will invite neighbours; %s is the cycle, and in the closing the address that they give away. */
record KeyFigureWords(
        String subject,
        String greeting,
        List<String> opening,
        String closing,
        String button,
        String introduction,
        String inShort) {

    private static final KeyFigureWords DUTCH = new KeyFigureWords(
            "Fijn dat je buren uitnodigt: %s",
            "Dag %s,",
            List.of(
                    "Jij kent de buurt, en mensen kennen jou. Fijn dat je buren uitnodigt voor ‘%s’.",
                    "Op jouw pagina staat een link om te delen, en een briefje om te printen."),
            "Liever zonder die pagina? Geef buren dan dit adres: %s",
            "Open je uitnodigingen",
            "Dag, je spreekt met de Buurtdialoog. Ik bel over het uitnodigen van buren voor ‘%s’.",
            "Fijn dat je buren uitnodigt voor %s. Jouw pagina:");

    private static final KeyFigureWords ENGLISH = new KeyFigureWords(
            "Thank you for inviting neighbours: %s",
            "Hello %s,",
            List.of(
                    "You know the neighbourhood, and people know you. Thank you for inviting neighbours to ‘%s’.",
                    "Your page has a link to share, and a slip to print."),
            "Rather without that page? Then give neighbours this address: %s",
            "Open your invitations",
            "Hello, this is the Buurtdialoog. I am calling about inviting neighbours to ‘%s’.",
            "Thank you for inviting neighbours to %s. Your page:");

    static KeyFigureWords in(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
    }
}

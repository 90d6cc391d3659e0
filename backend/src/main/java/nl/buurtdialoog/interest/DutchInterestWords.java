package nl.buurtdialoog.interest;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dutch, B1: short, warm, and "je". */
final class DutchInterestWords implements InterestWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM 'om' HH:mm 'uur'", Locale.of("nl", "NL"))
            .withZone(AMSTERDAM);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EE d MMM HH:mm", Locale.of("nl", "NL")).withZone(AMSTERDAM);

    @Override
    public String somebody(String neighbourhood) {
        return "Buur uit " + neighbourhood;
    }

    @Override
    public String notedSubject(String neighbourhood) {
        return "Je hoort van ons: dialogen in " + neighbourhood;
    }

    @Override
    public List<String> noted(String neighbourhood) {
        return List.of(
                "Dag,",
                "Fijn dat je wilt komen! Is er een nieuwe dialoog in %s? Dan krijg je bericht."
                        .formatted(neighbourhood),
                "We bewaren alleen hoe we je bereiken. Na twaalf maanden halen we dat weg.");
    }

    @Override
    public List<String> notedClosing() {
        return List.of("Wil je geen bericht meer? Stop dan met de knop.", "Heb jij dit niet gevraagd? Stop dan ook.");
    }

    @Override
    public String notedInShort(String neighbourhood) {
        return "Je hoort van ons als er een nieuwe dialoog is in %s. Geen bericht meer:".formatted(neighbourhood);
    }

    @Override
    public String nearSubject(String neighbourhood, String title) {
        return "Nieuw in %s: %s".formatted(neighbourhood, title);
    }

    @Override
    public List<String> near(String neighbourhood) {
        return List.of(
                "Dag,",
                "Je vroeg ons om een bericht. Er komt een nieuwe dialoog in %s. Je bent van harte welkom!"
                        .formatted(neighbourhood));
    }

    @Override
    public List<String> nearClosing() {
        return List.of("Komt het niet uit? Dan hoor je van de volgende.");
    }

    @Override
    public String nearInShort(String neighbourhood, String title, Instant startsAt) {
        return "Nieuw in %s: %s, %s. Meedoen:".formatted(neighbourhood, title, SHORT.format(startsAt));
    }

    @Override
    public List<String> nearSpoken(String neighbourhood, String title, Instant startsAt, String venue) {
        return List.of(
                "Dag, je spreekt met de Buurtdialoog. Je vroeg om een bericht over dialogen in %s."
                        .formatted(neighbourhood),
                "Er is een nieuwe: ‘%s’, op %s, in %s.".formatted(title, MOMENT.format(startsAt), venue),
                "Zal ik je aanmelden?",
                "Wil je geen bericht meer? Dan haal ik je meteen van de lijst.");
    }

    @Override
    public String stop() {
        return "Geen bericht meer";
    }

    @Override
    public String look() {
        return "Bekijk de dialoog";
    }
}

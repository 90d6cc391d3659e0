package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.buurtdialoog.message.MessageTemplate;
import org.jspecify.annotations.Nullable;

/** Dutch, B1: short, warm, and "je". */
final class DutchWords implements Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of("nl", "NL"))
            .withZone(AMSTERDAM);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.of("nl", "NL")).withZone(AMSTERDAM);

    @Override
    public String subject(MessageTemplate template, String title) {
        return switch (template) {
            case REGISTRATION_CONFIRMED -> "Je bent erbij: " + title;
            case REGISTRATION_CANCELLED -> "Je bent afgemeld: " + title;
            case DIALOGUE_CANCELLED -> "Gaat niet door: " + title;
            case REGISTRATION_LINK -> "Je link voor: " + title;
        };
    }

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public List<String> opening(MessageTemplate template, @Nullable String reason) {
        return switch (template) {
            case REGISTRATION_CONFIRMED -> List.of("Fijn dat je komt! Er staat een stoel voor je klaar.");
            case REGISTRATION_CANCELLED ->
                List.of("Je bent afgemeld. Jammer dat je er niet bij bent. Dank je wel dat je het liet weten: nu kan"
                        + " iemand anders komen.");
            case DIALOGUE_CANCELLED ->
                reason == null
                        ? List.of("Het spijt ons: deze dialoog gaat niet door.")
                        : List.of("Het spijt ons: deze dialoog gaat niet door.", reason);
            case REGISTRATION_LINK -> List.of("Hier is je link. Daarmee zie je je aanmelding en kun je je afmelden.");
        };
    }

    @Override
    public List<String> closing(MessageTemplate template) {
        return switch (template) {
            case REGISTRATION_CONFIRMED ->
                List.of(
                        "Kun je toch niet? Meld je dan af met de knop. Zo komt je stoel vrij voor een ander.",
                        "De link is van jou alleen. Stuur hem niet door.",
                        "Zet de afspraak in je agenda met het bestand bij deze mail.");
            case REGISTRATION_LINK -> List.of("De link is van jou alleen. Stuur hem niet door.");
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED ->
                List.of("Je bent van harte welkom bij een andere dialoog in de buurt.");
        };
    }

    @Override
    public String button(MessageTemplate template) {
        return switch (template) {
            case REGISTRATION_CONFIRMED, REGISTRATION_LINK -> "Bekijk je aanmelding";
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED -> "Bekijk andere dialogen";
        };
    }

    @Override
    public String what() {
        return "Wat";
    }

    @Override
    public String when() {
        return "Wanneer";
    }

    @Override
    public String where() {
        return "Waar";
    }

    @Override
    public String price() {
        return "Kosten";
    }

    @Override
    public String free() {
        return "gratis";
    }

    @Override
    public String moment(Instant startsAt, Instant endsAt) {
        return "%s, van %s tot %s uur".formatted(DAY.format(startsAt), TIME.format(startsAt), TIME.format(endsAt));
    }
}

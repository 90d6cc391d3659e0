package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Dutch, B1: short, warm, and "je". */
final class DutchWords implements Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of("nl", "NL"))
            .withZone(AMSTERDAM);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.of("nl", "NL")).withZone(AMSTERDAM);

    @Override
    public String subject(News news, String title) {
        return switch (news) {
            case REGISTRATION_CONFIRMED -> "Je bent erbij: " + title;
            case REGISTRATION_WAITING -> "Je staat op de wachtlijst: " + title;
            case SEAT_OFFERED -> "Er is een plaats voor je: " + title;
            case OFFER_LAPSED -> "Je blijft op de wachtlijst: " + title;
            case REMINDER -> "Denk je eraan? " + title;
            case REGISTRATION_CANCELLED -> "Je bent afgemeld: " + title;
            case EDITION_WITHDRAWN -> "Nog niet zeker: " + title;
            case DIALOGUE_MOVED -> "Verplaatst, kun je nog? " + title;
            case DIALOGUE_CANCELLED -> "Gaat niet door: " + title;
            case TABLES_CHANGED -> "Een tafel minder, jouw plaats blijft: " + title;
            case REGISTRATION_LINK -> "Je link voor: " + title;
        };
    }

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public List<String> opening(News news, Occasion occasion) {
        return switch (news) {
            case REGISTRATION_CONFIRMED ->
                List.of(
                        occasion.seats() == 1
                                ? "Fijn dat je komt! Er staat een stoel voor je klaar."
                                : "Fijn dat jullie komen! Er staan %d stoelen voor jullie klaar."
                                        .formatted(occasion.seats()));
            case REGISTRATION_WAITING ->
                List.of(
                        "Alle stoelen zijn bezet. Je staat op de wachtlijst: je bent nummer %d."
                                .formatted(occasion.waitingNumber()),
                        "Komt er een plaats vrij? Dan hoor je het meteen.",
                        "Past een grotere groep nog niet? Dan mag een kleinere groep eerst.");
            case SEAT_OFFERED ->
                Stream.of(
                                occasion.seats() == 1
                                        ? "Goed nieuws: er is een plaats voor je vrij."
                                        : "Goed nieuws: er zijn %d plaatsen voor jullie vrij."
                                                .formatted(occasion.seats()),
                                occasion.until() == null
                                        ? null
                                        : "Laat je het weten voor %s? Zo lang houden we de plaats vrij."
                                                .formatted(moment(occasion.until())))
                        .filter(Objects::nonNull)
                        .toList();
            case OFFER_LAPSED ->
                List.of(
                        "We hielden een plaats voor je vrij, maar hoorden niets van je. De plaats gaat nu naar de"
                                + " volgende.",
                        "Je houdt je plek op de wachtlijst: je bent nummer %d.".formatted(occasion.waitingNumber()));
            case REMINDER ->
                List.of(
                        occasion.seats() == 1
                                ? "Het is bijna zover. Er staat een stoel voor je klaar."
                                : "Het is bijna zover. Er staan %d stoelen voor jullie klaar."
                                        .formatted(occasion.seats()));
            case REGISTRATION_CANCELLED ->
                List.of("Je bent afgemeld. Jammer dat je er niet bij bent. Dank je wel dat je het liet weten: nu kan"
                        + " iemand anders komen.");
            case EDITION_WITHDRAWN ->
                List.of(
                        "Deze keer staat nog niet vast. Daarom staat er nu nog geen stoel voor je klaar.",
                        "Je hoeft niets te doen. Is het zeker? Dan heb je vanzelf weer een plaats en hoor je het meteen.");
            case DIALOGUE_MOVED ->
                List.of(
                        "De dialoog is op een ander moment of op een andere plek. Hieronder staat hoe het nu is.",
                        "Kun je nog? Laat het ons weten met de knop. Je houdt wat je had.");
            case DIALOGUE_CANCELLED ->
                Stream.of("Het spijt ons: deze dialoog gaat niet door.", occasion.reason())
                        .filter(Objects::nonNull)
                        .toList();
            case TABLES_CHANGED ->
                List.of(
                        "We zitten aan een tafel minder, want er komen minder mensen dan we dachten.",
                        "Jouw plaats blijft. Je hoeft niets te doen.");
            case REGISTRATION_LINK -> List.of("Hier is je link. Daarmee zie je je aanmelding en kun je je afmelden.");
        };
    }

    @Override
    public List<String> closing(News news) {
        return switch (news) {
            case REGISTRATION_CONFIRMED ->
                List.of(
                        "Kun je toch niet? Meld je dan af met de knop. Zo komt je stoel vrij voor een ander.",
                        "De link is van jou alleen. Stuur hem niet door.",
                        "Zet de afspraak in je agenda met het bestand bij deze mail.");
            case REMINDER, TABLES_CHANGED ->
                List.of(
                        "Kun je toch niet? Meld je dan af met de knop. Zo komt je stoel vrij voor een ander.",
                        "De link is van jou alleen. Stuur hem niet door.");
            case REGISTRATION_WAITING, OFFER_LAPSED ->
                List.of("Wil je niet meer wachten? Meld je dan af met de knop.", "De link is van jou alleen.");
            case SEAT_OFFERED ->
                List.of(
                        "Met de knop zeg je ja of nee. Zeg je nee, dan houd je je plek op de wachtlijst.",
                        "De link is van jou alleen. Stuur hem niet door.");
            case DIALOGUE_MOVED, REGISTRATION_LINK -> List.of("De link is van jou alleen. Stuur hem niet door.");
            case EDITION_WITHDRAWN -> List.of("Heb je een vraag? Bel ons gerust.");
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED ->
                List.of("Je bent van harte welkom bij een andere dialoog in de buurt.");
        };
    }

    @Override
    public String button(News news) {
        return switch (news) {
            case REGISTRATION_CONFIRMED,
                    REGISTRATION_WAITING,
                    OFFER_LAPSED,
                    REMINDER,
                    TABLES_CHANGED,
                    REGISTRATION_LINK -> "Bekijk je aanmelding";
            case SEAT_OFFERED, DIALOGUE_MOVED -> "Ja of nee zeggen";
            case REGISTRATION_CANCELLED, EDITION_WITHDRAWN, DIALOGUE_CANCELLED -> "Bekijk andere dialogen";
        };
    }

    @Override
    public String sampleReason() {
        return "De zaal kan die avond niet open.";
    }

    private static String moment(Instant at) {
        return "%s, %s uur".formatted(DAY.format(at), TIME.format(at));
    }
}

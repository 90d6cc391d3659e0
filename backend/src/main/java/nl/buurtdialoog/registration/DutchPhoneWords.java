package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.Gathering;
import org.jspecify.annotations.Nullable;

/** Dutch, as one neighbour speaks to another. */
final class DutchPhoneWords implements PhoneWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM 'om' HH:mm 'uur'", Locale.of("nl", "NL"))
            .withZone(AMSTERDAM);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EE d MMM HH:mm", Locale.of("nl", "NL")).withZone(AMSTERDAM);

    @Override
    public String introduction(Gathering gathering) {
        return "Dag, je spreekt met de Buurtdialoog. Ik bel over ‘%s’, op %s."
                .formatted(gathering.title(), MOMENT.format(gathering.startsAt()));
    }

    @Override
    public Stream<String> question(News news, Gathering gathering) {
        return switch (news) {
            case REGISTRATION_CONFIRMED -> Stream.of(where(gathering));
            case SEAT_OFFERED ->
                Stream.of(
                        where(gathering),
                        "Wil je komen? Je mag er ook even over nadenken.",
                        "Zeg je nee, dan houd je je plek op de wachtlijst.");
            case REMINDER ->
                Stream.of(where(gathering), "Kom je nog? Kun je toch niet, dan geven we je stoel aan een ander.");
            case DIALOGUE_MOVED -> Stream.of(where(gathering), "Kun je nog? Je houdt wat je had.");
            case DIALOGUE_CANCELLED -> Stream.of("Zullen we samen kijken of er een andere dialoog in de buurt is?");
            case TABLES_CHANGED -> Stream.of(where(gathering));
            case REGISTRATION_WAITING, OFFER_LAPSED, REGISTRATION_CANCELLED, EDITION_WITHDRAWN, REGISTRATION_LINK ->
                Stream.empty();
        };
    }

    @Override
    public String inShort(News news, Gathering gathering, @Nullable Instant until) {
        var what = "%s, %s, %s.".formatted(gathering.title(), SHORT.format(gathering.startsAt()), gathering.venue());
        return switch (news) {
            case REGISTRATION_CONFIRMED -> "Je bent erbij: %s Bekijken of afmelden:".formatted(what);
            case REGISTRATION_WAITING -> "Je staat op de wachtlijst: %s Bekijken of afmelden:".formatted(what);
            case SEAT_OFFERED ->
                "Er is een plaats voor je: %s Antwoord JA of NEE%s, of kies hier:"
                        .formatted(what, until == null ? "" : " voor " + SHORT.format(until));
            case OFFER_LAPSED ->
                "De plaats gaat naar de volgende. Je houdt je plek op de wachtlijst: %s Bekijken:".formatted(what);
            case REMINDER -> "Denk je eraan? %s Kun je toch niet? Antwoord NEE. Bekijken:".formatted(what);
            case REGISTRATION_CANCELLED -> "Je bent afgemeld: %s Andere dialogen:".formatted(what);
            case EDITION_WITHDRAWN ->
                "Nog niet zeker, zonder dat je iets hoeft te doen: %s Andere dialogen:".formatted(what);
            case DIALOGUE_MOVED -> "Verplaatst: %s Kun je nog? Laat het hier weten:".formatted(what);
            case DIALOGUE_CANCELLED -> "Gaat niet door: %s Andere dialogen:".formatted(what);
            case TABLES_CHANGED -> "Een tafel minder, jouw plaats blijft: %s Bekijken:".formatted(what);
            case REGISTRATION_LINK -> "Je link voor: %s".formatted(what);
        };
    }

    private static String where(Gathering gathering) {
        return "Het is in %s, %s, in %s.".formatted(gathering.venue(), gathering.street(), gathering.town());
    }
}

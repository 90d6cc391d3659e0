package nl.buurtdialoog.team;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Dutch, B1: short, warm, and "je". */
final class DutchTeamWords implements TeamWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM 'om' HH:mm 'uur'", Locale.of("nl", "NL"))
            .withZone(AMSTERDAM);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EE d MMM HH:mm", Locale.of("nl", "NL")).withZone(AMSTERDAM);

    @Override
    public String subject(TeamNews news, String title) {
        return switch (news) {
            case TEAM_JOINED -> "Fijn dat je helpt bij: " + title;
            case TEAM_CHANGED -> "Er is iets veranderd: " + title;
            case TEAM_CANCELLED -> "Gaat niet door: " + title;
            case TEAM_COUNT -> "Zoveel mensen komen er: " + title;
        };
    }

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public List<String> opening(TeamNews news, Part part, Standing standing) {
        return switch (news) {
            case TEAM_JOINED -> List.of(task(part), "Verandert er iets? Dan hoor je het van ons.");
            case TEAM_CHANGED ->
                List.of("Er is iets veranderd. Hieronder staat hoe het nu is.", "We zitten aan " + tables(standing));
            case TEAM_CANCELLED ->
                Stream.of("Het spijt ons: deze dialoog gaat niet door.", standing.reason())
                        .filter(Objects::nonNull)
                        .toList();
            case TEAM_COUNT -> List.of("Er komen %s, aan %s".formatted(people(standing), tables(standing)));
        };
    }

    @Override
    public List<String> closing(TeamNews news) {
        return switch (news) {
            case TEAM_JOINED, TEAM_CHANGED -> List.of("Kun je niet? Bel ons dan meteen, dan zoeken we samen iemand.");
            case TEAM_CANCELLED -> List.of("Dank je wel dat je wilde helpen.");
            case TEAM_COUNT ->
                List.of("Tot het begin kan er nog iemand bij komen of wegblijven.", "Kun je niet? Bel ons dan meteen.");
        };
    }

    @Override
    public String button() {
        return "Bekijk jouw beurt";
    }

    @Override
    public String introduction(String title, Instant startsAt) {
        return "Dag, je spreekt met de Buurtdialoog. Ik bel over ‘%s’, op %s."
                .formatted(title, MOMENT.format(startsAt));
    }

    @Override
    public String inShort(TeamNews news, String title, Instant startsAt, Standing standing) {
        var what = "%s, %s.".formatted(title, SHORT.format(startsAt));
        return switch (news) {
            case TEAM_JOINED -> "Fijn dat je helpt bij: %s Bekijken:".formatted(what);
            case TEAM_CHANGED -> "Er is iets veranderd: %s Bekijken:".formatted(what);
            case TEAM_CANCELLED -> "Gaat niet door: %s".formatted(what);
            case TEAM_COUNT -> "Er komen %s: %s Bekijken:".formatted(people(standing), what);
        };
    }

    private static String task(Part part) {
        return switch (part) {
            case TABLE_ORGANISER -> "Fijn dat je een tafel organiseert.";
            case VENUE_HOST -> "Fijn dat je de deur voor ons opendoet.";
            case FACILITATOR -> "Fijn dat je het gesprek begeleidt.";
            case CORE_GROUP -> "Fijn dat je deze dialoog mee draagt.";
        };
    }

    private static String people(Standing standing) {
        return standing.people() == 1 ? "1 persoon" : standing.people() + " mensen";
    }

    private static String tables(Standing standing) {
        return standing.tables() == 1 ? "1 tafel." : standing.tables() + " tafels.";
    }
}

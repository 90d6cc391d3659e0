package nl.buurtdialoog.team;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** English, as plain as the Dutch. */
final class EnglishTeamWords implements TeamWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK).withZone(AMSTERDAM);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EE d MMM HH:mm", Locale.UK).withZone(AMSTERDAM);

    @Override
    public String subject(TeamNews news, String title) {
        return switch (news) {
            case TEAM_JOINED -> "Thank you for helping with: " + title;
            case TEAM_CHANGED -> "Something has changed: " + title;
            case TEAM_CANCELLED -> "Cancelled: " + title;
            case TEAM_COUNT -> "This is how many come: " + title;
        };
    }

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public List<String> opening(TeamNews news, Part part, Standing standing) {
        return switch (news) {
            case TEAM_JOINED -> List.of(task(part), "If something changes, we tell you.");
            case TEAM_CHANGED ->
                List.of("Something has changed. Below you find how it is now.", "We sit at " + tables(standing));
            case TEAM_CANCELLED ->
                Stream.of("We are sorry: this dialogue is cancelled.", standing.reason())
                        .filter(Objects::nonNull)
                        .toList();
            case TEAM_COUNT -> List.of("We expect %s, at %s".formatted(people(standing), tables(standing)));
        };
    }

    @Override
    public List<String> closing(TeamNews news) {
        return switch (news) {
            case TEAM_JOINED, TEAM_CHANGED ->
                List.of("Can you not come? Please call us at once, and we look for somebody together.");
            case TEAM_CANCELLED -> List.of("Thank you for wanting to help.");
            case TEAM_COUNT ->
                List.of(
                        "Until it begins somebody may still join or stay away.",
                        "Can you not come? Please call us at once.");
        };
    }

    @Override
    public String button() {
        return "See your part";
    }

    @Override
    public String introduction(String title, Instant startsAt) {
        return "Hello, this is the Buurtdialoog. I am calling about ‘%s’, on %s."
                .formatted(title, MOMENT.format(startsAt));
    }

    @Override
    public String inShort(TeamNews news, String title, Instant startsAt, Standing standing) {
        var what = "%s, %s.".formatted(title, SHORT.format(startsAt));
        return switch (news) {
            case TEAM_JOINED -> "Thank you for helping with: %s See:".formatted(what);
            case TEAM_CHANGED -> "Something has changed: %s See:".formatted(what);
            case TEAM_CANCELLED -> "Cancelled: %s".formatted(what);
            case TEAM_COUNT -> "We expect %s: %s See:".formatted(people(standing), what);
        };
    }

    private static String task(Part part) {
        return switch (part) {
            case TABLE_ORGANISER -> "How nice that you organise a table.";
            case VENUE_HOST -> "How nice that you open the door for us.";
            case FACILITATOR -> "How nice that you lead the talk.";
            case CORE_GROUP -> "How nice that you help to carry this dialogue.";
        };
    }

    private static String people(Standing standing) {
        return standing.people() == 1 ? "1 person" : standing.people() + " people";
    }

    private static String tables(Standing standing) {
        return standing.tables() == 1 ? "1 table." : standing.tables() + " tables.";
    }
}

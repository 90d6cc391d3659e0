package nl.buurtdialoog.page;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.buurtdialoog.shared.Language;

/** What the embedded agenda says, in a language. Dutch is B1: short, warm, and "je". */
enum EmbedWords {
    DUTCH(
            "nl",
            "EEEE d MMMM",
            "%s, van %s tot %s uur",
            "Gaat niet door.",
            "Vol. Je kunt op de wachtlijst.",
            "Er staat nu niets gepland. Kijk later nog eens.",
            "Bekijk alle buurtdialogen",
            "Liever bellen? %s, %s.",
            "Deze agenda bestaat niet, of niet meer.",
            "De agenda is er nu even niet. Probeer het straks nog eens."),
    ENGLISH(
            "en",
            "EEEE d MMMM",
            "%s, %s to %s",
            "This is cancelled.",
            "Full. You can join the waiting list.",
            "Nothing is planned right now. Come back later.",
            "See all neighbourhood dialogues",
            "Rather call? %s, %s.",
            "This agenda does not exist, or not any more.",
            "The agenda is away for a moment. Try again soon.");

    final String code;
    final String cancelled;
    final String full;
    final String nothing;
    final String all;
    final String gone;
    final String away;
    private final String call;
    private final String fromUntil;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    EmbedWords(
            String code,
            String day,
            String fromUntil,
            String cancelled,
            String full,
            String nothing,
            String all,
            String call,
            String gone,
            String away) {
        this.code = code;
        this.fromUntil = fromUntil;
        this.cancelled = cancelled;
        this.full = full;
        this.nothing = nothing;
        this.all = all;
        this.call = call;
        this.gone = gone;
        this.away = away;
        this.day = DateTimeFormatter.ofPattern(day, Locale.of(code)).withZone(AMSTERDAM);
        this.time = DateTimeFormatter.ofPattern("HH:mm", Locale.of(code)).withZone(AMSTERDAM);
    }

    static EmbedWords in(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
    }

    /** A day and two times of day, in Amsterdam. */
    String moment(Instant startsAt, Instant endsAt) {
        return fromUntil.formatted(day.format(startsAt), time.format(startsAt), time.format(endsAt));
    }

    String call(String telephone, String hours) {
        return call.formatted(telephone, hours);
    }
}

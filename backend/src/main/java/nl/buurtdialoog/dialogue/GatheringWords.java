package nl.buurtdialoog.dialogue;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.buurtdialoog.shared.Language;

/** What the facts of a dialogue are called in a language. */
enum GatheringWords {
    DUTCH(Locale.of("nl", "NL"), "Wat", "Wanneer", "Waar", "Kosten", "gratis", "%s, van %s tot %s uur"),
    ENGLISH(Locale.UK, "What", "When", "Where", "Price", "free", "%s, %s to %s");

    final String what;
    final String when;
    final String where;
    final String price;
    final String free;
    private final String fromUntil;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    GatheringWords(Locale locale, String what, String when, String where, String price, String free, String fromUntil) {
        this.what = what;
        this.when = when;
        this.where = where;
        this.price = price;
        this.free = free;
        this.fromUntil = fromUntil;
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).withZone(AMSTERDAM);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale).withZone(AMSTERDAM);
    }

    static GatheringWords in(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
    }

    /** A day and two times of day, in Amsterdam. */
    String moment(Instant startsAt, Instant endsAt) {
        return fromUntil.formatted(day.format(startsAt), time.format(startsAt), time.format(endsAt));
    }
}

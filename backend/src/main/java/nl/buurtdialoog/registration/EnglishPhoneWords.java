package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.Gathering;
import org.jspecify.annotations.Nullable;

/** English, as one neighbour speaks to another. */
final class EnglishPhoneWords implements PhoneWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK).withZone(AMSTERDAM);

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("EE d MMM HH:mm", Locale.UK).withZone(AMSTERDAM);

    @Override
    public String introduction(Gathering gathering) {
        return "Hello, this is the Buurtdialoog. I am calling about ‘%s’, on %s."
                .formatted(gathering.title(), MOMENT.format(gathering.startsAt()));
    }

    @Override
    public Stream<String> question(News news, Gathering gathering) {
        return switch (news) {
            case REGISTRATION_CONFIRMED -> Stream.of(where(gathering));
            case SEAT_OFFERED ->
                Stream.of(
                        where(gathering),
                        "Would you like to come? You may also think about it.",
                        "If you say no, you keep your place on the waiting list.");
            case REMINDER ->
                Stream.of(
                        where(gathering), "Are you still coming? If you cannot, we give your chair to somebody else.");
            case DIALOGUE_MOVED -> Stream.of(where(gathering), "Can you still come? You keep what you had.");
            case DIALOGUE_CANCELLED -> Stream.of("Shall we see together whether there is another dialogue near you?");
            case TABLES_CHANGED -> Stream.of(where(gathering));
            case REGISTRATION_WAITING, OFFER_LAPSED, REGISTRATION_CANCELLED, EDITION_WITHDRAWN, REGISTRATION_LINK ->
                Stream.empty();
        };
    }

    @Override
    public String inShort(News news, Gathering gathering, @Nullable Instant until) {
        var what = "%s, %s, %s.".formatted(gathering.title(), SHORT.format(gathering.startsAt()), gathering.venue());
        return switch (news) {
            case REGISTRATION_CONFIRMED -> "You are in: %s See or cancel:".formatted(what);
            case REGISTRATION_WAITING -> "You are on the waiting list: %s See or cancel:".formatted(what);
            case SEAT_OFFERED ->
                "There is a seat for you: %s Answer YES or NO%s, or choose here:"
                        .formatted(what, until == null ? "" : " before " + SHORT.format(until));
            case OFFER_LAPSED ->
                "The seat goes to the next. You keep your place on the waiting list: %s See:".formatted(what);
            case REMINDER -> "Do you remember? %s Cannot come? Answer NO. See:".formatted(what);
            case REGISTRATION_CANCELLED -> "You have cancelled: %s Other dialogues:".formatted(what);
            case EDITION_WITHDRAWN ->
                "Not certain yet, and nothing you need to do: %s Other dialogues:".formatted(what);
            case DIALOGUE_MOVED -> "Moved: %s Can you still come? Tell us here:".formatted(what);
            case DIALOGUE_CANCELLED -> "Cancelled: %s Other dialogues:".formatted(what);
            case TABLES_CHANGED -> "One table fewer, you keep your seat: %s See:".formatted(what);
            case REGISTRATION_LINK -> "Your link for: %s".formatted(what);
        };
    }

    private static String where(Gathering gathering) {
        return "It is at %s, %s, in %s.".formatted(gathering.venue(), gathering.street(), gathering.town());
    }
}

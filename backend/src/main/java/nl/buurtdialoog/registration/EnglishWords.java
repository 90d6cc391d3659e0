package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** English, as plain as the Dutch. */
final class EnglishWords implements Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).withZone(AMSTERDAM);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(AMSTERDAM);

    @Override
    public String subject(News news, String title) {
        return switch (news) {
            case REGISTRATION_CONFIRMED -> "You are in: " + title;
            case REGISTRATION_WAITING -> "You are on the waiting list: " + title;
            case SEAT_OFFERED -> "There is a seat for you: " + title;
            case OFFER_LAPSED -> "You are still on the waiting list: " + title;
            case REMINDER -> "Do you remember? " + title;
            case REGISTRATION_CANCELLED -> "You have cancelled: " + title;
            case EDITION_WITHDRAWN -> "Not certain yet: " + title;
            case DIALOGUE_MOVED -> "Moved, can you still come? " + title;
            case DIALOGUE_CANCELLED -> "Cancelled: " + title;
            case TABLES_CHANGED -> "One table fewer, you keep your seat: " + title;
            case REGISTRATION_LINK -> "Your link for: " + title;
        };
    }

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public List<String> opening(News news, Occasion occasion) {
        return switch (news) {
            case REGISTRATION_CONFIRMED ->
                List.of(
                        occasion.seats() == 1
                                ? "How nice that you are coming! There is a chair for you."
                                : "How nice that you are coming! There are %d chairs for you."
                                        .formatted(occasion.seats()));
            case REGISTRATION_WAITING ->
                List.of(
                        "All chairs are taken. You are on the waiting list: you are number %d."
                                .formatted(occasion.waitingNumber()),
                        "When a seat comes free, we tell you at once.",
                        "While a larger group does not fit yet, a smaller one may go first.");
            case SEAT_OFFERED ->
                Stream.of(
                                occasion.seats() == 1
                                        ? "Good news: a seat has come free for you."
                                        : "Good news: %d seats have come free for you.".formatted(occasion.seats()),
                                occasion.until() == null
                                        ? null
                                        : "Please tell us before %s. Until then we keep the seat for you."
                                                .formatted(moment(occasion.until())))
                        .filter(Objects::nonNull)
                        .toList();
            case OFFER_LAPSED ->
                List.of(
                        "We kept a seat for you, but did not hear from you. It now goes to the next in the queue.",
                        "You keep your place on the waiting list: you are number %d."
                                .formatted(occasion.waitingNumber()));
            case REMINDER ->
                List.of(
                        occasion.seats() == 1
                                ? "It is almost time. There is a chair for you."
                                : "It is almost time. There are %d chairs for you.".formatted(occasion.seats()));
            case REGISTRATION_CANCELLED ->
                List.of("Your registration is cancelled. We are sorry to miss you. Thank you for telling us: now"
                        + " somebody else can come.");
            case EDITION_WITHDRAWN ->
                List.of(
                        "It is not certain yet when this time is. So there is no chair for you now.",
                        "You do not have to do anything. Once it is certain you have a seat again, and we tell you.");
            case DIALOGUE_MOVED ->
                List.of(
                        "The dialogue has another time or another place. Below you find how it is now.",
                        "Can you still come? Please tell us with the button. You keep what you had.");
            case DIALOGUE_CANCELLED ->
                Stream.of("We are sorry: this dialogue is cancelled.", occasion.reason())
                        .filter(Objects::nonNull)
                        .toList();
            case TABLES_CHANGED ->
                List.of(
                        "We sit at one table fewer, because fewer people come than we thought.",
                        "You keep your seat. There is nothing you need to do.");
            case REGISTRATION_LINK -> List.of("Here is your link. With it you see and cancel your registration.");
        };
    }

    @Override
    public List<String> closing(News news) {
        return switch (news) {
            case REGISTRATION_CONFIRMED ->
                List.of(
                        "Can you not come after all? Please cancel with the button, so that your chair is free for"
                                + " somebody else.",
                        "The link is yours alone. Please do not forward it.",
                        "Put the date in your calendar with the file in this mail.");
            case REMINDER, TABLES_CHANGED ->
                List.of(
                        "Can you not come after all? Please cancel with the button, so that your chair is free for"
                                + " somebody else.",
                        "The link is yours alone. Please do not forward it.");
            case REGISTRATION_WAITING, OFFER_LAPSED ->
                List.of("You no longer want to wait? Then cancel with the button.", "The link is yours alone.");
            case SEAT_OFFERED ->
                List.of(
                        "With the button you say yes or no. If you say no, you keep your place in the queue.",
                        "The link is yours alone. Please do not forward it.");
            case DIALOGUE_MOVED, REGISTRATION_LINK -> List.of("The link is yours alone. Please do not forward it.");
            case EDITION_WITHDRAWN -> List.of("Do you have a question? Please call us.");
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED ->
                List.of("You are very welcome at another dialogue in the neighbourhood.");
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
                    REGISTRATION_LINK -> "See your registration";
            case SEAT_OFFERED, DIALOGUE_MOVED -> "Say yes or no";
            case REGISTRATION_CANCELLED, EDITION_WITHDRAWN, DIALOGUE_CANCELLED -> "See other dialogues";
        };
    }

    @Override
    public String sampleReason() {
        return "The room cannot be opened that evening.";
    }

    private static String moment(Instant at) {
        return "%s, %s".formatted(DAY.format(at), TIME.format(at));
    }
}

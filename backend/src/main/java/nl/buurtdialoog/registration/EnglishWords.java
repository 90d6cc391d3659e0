package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.buurtdialoog.message.MessageTemplate;
import org.jspecify.annotations.Nullable;

/** English, as plain as the Dutch. */
final class EnglishWords implements Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).withZone(AMSTERDAM);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(AMSTERDAM);

    @Override
    public String subject(MessageTemplate template, String title) {
        return switch (template) {
            case REGISTRATION_CONFIRMED -> "You are in: " + title;
            case REGISTRATION_CANCELLED -> "You have cancelled: " + title;
            case DIALOGUE_CANCELLED -> "Cancelled: " + title;
            case REGISTRATION_LINK -> "Your link for: " + title;
        };
    }

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public List<String> opening(MessageTemplate template, @Nullable String reason) {
        return switch (template) {
            case REGISTRATION_CONFIRMED -> List.of("How nice that you are coming! There is a chair for you.");
            case REGISTRATION_CANCELLED ->
                List.of("Your registration is cancelled. We are sorry to miss you. Thank you for telling us: now"
                        + " somebody else can come.");
            case DIALOGUE_CANCELLED ->
                reason == null
                        ? List.of("We are sorry: this dialogue is cancelled.")
                        : List.of("We are sorry: this dialogue is cancelled.", reason);
            case REGISTRATION_LINK -> List.of("Here is your link. With it you see and cancel your registration.");
        };
    }

    @Override
    public List<String> closing(MessageTemplate template) {
        return switch (template) {
            case REGISTRATION_CONFIRMED ->
                List.of(
                        "Can you not come after all? Please cancel with the button, so that your chair is free for"
                                + " somebody else.",
                        "The link is yours alone. Please do not forward it.",
                        "Put the date in your calendar with the file in this mail.");
            case REGISTRATION_LINK -> List.of("The link is yours alone. Please do not forward it.");
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED ->
                List.of("You are very welcome at another dialogue in the neighbourhood.");
        };
    }

    @Override
    public String button(MessageTemplate template) {
        return switch (template) {
            case REGISTRATION_CONFIRMED, REGISTRATION_LINK -> "See your registration";
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED -> "See other dialogues";
        };
    }

    @Override
    public String what() {
        return "What";
    }

    @Override
    public String when() {
        return "When";
    }

    @Override
    public String where() {
        return "Where";
    }

    @Override
    public String price() {
        return "Price";
    }

    @Override
    public String free() {
        return "free";
    }

    @Override
    public String moment(Instant startsAt, Instant endsAt) {
        return "%s, %s to %s".formatted(DAY.format(startsAt), TIME.format(startsAt), TIME.format(endsAt));
    }
}

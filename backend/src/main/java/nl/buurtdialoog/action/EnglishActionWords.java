package nl.buurtdialoog.action;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.message.Letter.Fact;

/** English, as plain as the Dutch. */
final class EnglishActionWords implements ActionWords {

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public String subject(ActionNews news, Told told) {
        return switch (news) {
            case ACTION_JOINED -> "Good that you take this up: " + told.title();
            case ACTION_ASKED -> "How is it going? " + told.title();
        };
    }

    @Override
    public List<String> opening(ActionNews news, Told told) {
        return switch (news) {
            case ACTION_JOINED ->
                List.of(
                        "How good that you take this up together with others!",
                        "With the button you say how it goes, or ask for help.");
            case ACTION_ASKED ->
                List.of(
                        "Soon we sit at the table together again. There we tell each other how it goes.",
                        "How is your action going? One tap is enough.");
        };
    }

    @Override
    public List<Fact> facts(Told told) {
        return Stream.of(
                        new Fact("Action", told.title()),
                        told.firstStep() == null ? null : new Fact("First step", told.firstStep()),
                        told.next() == null ? null : new Fact("On the table again", told.next()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String button() {
        return "Say how it goes";
    }

    @Override
    public List<String> closing(ActionNews news) {
        return switch (news) {
            case ACTION_JOINED -> List.of("The link is yours alone. Please do not pass it on.");
            case ACTION_ASKED ->
                List.of("Did it go differently? That is fine. You may also make it smaller, or let it go.");
        };
    }

    @Override
    public String introduction(Told told) {
        return "Hello, this is the Buurtdialoog. I am calling about your action ‘%s’.".formatted(told.title());
    }

    @Override
    public String question(ActionNews news) {
        return switch (news) {
            case ACTION_JOINED -> "Do you need anything to begin?";
            case ACTION_ASKED -> "What may I write down: busy, help needed, done, or let go?";
        };
    }

    @Override
    public String inShort(ActionNews news, Told told) {
        return switch (news) {
            case ACTION_JOINED -> "Good that you take this up: %s. Say how it goes:".formatted(told.title());
            case ACTION_ASKED -> "How is it going with: %s? One tap is enough:".formatted(told.title());
        };
    }

    @Override
    public Told sample() {
        return new Told("Coffee together in the square", "Asking whether tables may stand there", "Tuesday 9 March");
    }
}

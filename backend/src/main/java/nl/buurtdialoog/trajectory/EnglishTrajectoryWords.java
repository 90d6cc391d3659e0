package nl.buurtdialoog.trajectory;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.message.Letter.Fact;

/** English, as plain as the Dutch. */
final class EnglishTrajectoryWords implements TrajectoryWords {

    private static final String ADVISER = "one of our advisers";

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public String subject(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_APPLIED -> "We have your question: " + told.initiative();
            case TRAJECTORY_ANSWERED ->
                isAccepted(told) ? "You get advice: " + told.initiative() : "About your question for advice";
            case TRAJECTORY_MATCHED -> "Your adviser: " + adviser(told);
            case TRAJECTORY_CONVERSATION -> "Our conversation: " + told.when();
            case TRAJECTORY_FACTS -> "Is this right? Your advice: " + told.initiative();
            case TRAJECTORY_ADVICE -> "Your advice is ready: " + told.initiative();
            case TRAJECTORY_LINK -> "Your link to your advice";
        };
    }

    @Override
    public List<String> opening(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_APPLIED ->
                List.of(
                        "Good that you ask for advice. Your question has reached us.",
                        "Within two weeks you hear whether there is a place. With the button you always see how it"
                                + " stands.");
            case TRAJECTORY_ANSWERED -> answer(told);
            case TRAJECTORY_MATCHED ->
                List.of("%s thinks along with you. Together you choose a day.".formatted(upper(adviser(told))));
            case TRAJECTORY_CONVERSATION ->
                List.of("Then we talk about %s. %s looks forward to it."
                        .formatted(told.initiative(), upper(adviser(told))));
            case TRAJECTORY_FACTS ->
                List.of(
                        "%s wrote an advice for you. Would you read along whether all that it says of you is right?"
                                .formatted(upper(adviser(told))),
                        "Is something not right? Please say so. We will change it, and then you get the advice.");
            case TRAJECTORY_ADVICE ->
                List.of(
                        "The advice for you is ready. Read it with the button. You can print it there as well.",
                        "In some weeks we call to hear what you did and what helped.");
            case TRAJECTORY_LINK ->
                List.of("With this link you see how it stands with the advice for %s.".formatted(told.initiative()));
        };
    }

    private static List<String> answer(Told told) {
        var first = switch (told.answer()) {
            case DECLINED -> "Thank you for your question. We cannot give you advice now.";
            case WAITING ->
                "All places are taken now. You are on the waiting list. You hear from us when there is a place.";
            case null, default -> "Good news: there is a place for you. We now look for an adviser who suits you.";
        };
        return Stream.of(first, told.reason()).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Fact> facts(TrajectoryNews news, Told told) {
        if (news != TrajectoryNews.TRAJECTORY_CONVERSATION) {
            return List.of(new Fact("Initiative", told.initiative()));
        }
        return Stream.of(
                        new Fact("When", Objects.toString(told.when(), "")),
                        new Fact("How", told.way() == ConversationWay.ONLINE ? "online" : "at your place or nearby"),
                        told.place() == null ? null : new Fact("Where", told.place()),
                        new Fact("With", adviser(told)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String button(TrajectoryNews news) {
        return switch (news) {
            case TRAJECTORY_FACTS -> "Read along";
            case TRAJECTORY_ADVICE -> "Read your advice";
            case TRAJECTORY_APPLIED,
                    TRAJECTORY_ANSWERED,
                    TRAJECTORY_MATCHED,
                    TRAJECTORY_CONVERSATION,
                    TRAJECTORY_LINK -> "See how it stands";
        };
    }

    @Override
    public List<String> closing(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_ANSWERED ->
                told.answer() == ApplicationAnswer.DECLINED
                        ? List.of("In our toolkit there are tips that you can use at once.", "Good luck together!")
                        : List.of("The link is for you alone. Please do not pass it on.");
            case TRAJECTORY_CONVERSATION ->
                List.of("Was it another day before? This one counts now.", "Does it not suit you? Please call us.");
            case TRAJECTORY_APPLIED, TRAJECTORY_MATCHED, TRAJECTORY_FACTS, TRAJECTORY_ADVICE, TRAJECTORY_LINK ->
                List.of("The link is for you alone. Please do not pass it on.");
        };
    }

    @Override
    public String introduction(Told told) {
        return "Hello, this is the Buurtdialoog. I am calling about the advice for %s.".formatted(told.initiative());
    }

    @Override
    public String question(TrajectoryNews news) {
        return switch (news) {
            case TRAJECTORY_CONVERSATION -> "Does this suit you?";
            case TRAJECTORY_FACTS -> "Is all that it says of you right?";
            case TRAJECTORY_ADVICE -> "Shall we print it and send it to you?";
            case TRAJECTORY_APPLIED, TRAJECTORY_ANSWERED, TRAJECTORY_MATCHED, TRAJECTORY_LINK ->
                "Do you have another question?";
        };
    }

    @Override
    public String inShort(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_APPLIED -> "We have your question for advice. How it stands:";
            case TRAJECTORY_ANSWERED ->
                switch (told.answer()) {
                    case DECLINED -> "We cannot advise %s now. Read why:".formatted(told.initiative());
                    case WAITING -> "%s is on the waiting list for advice. More:".formatted(told.initiative());
                    case null, default ->
                        "There is a place: %s gets advice. What comes next:".formatted(told.initiative());
                };
            case TRAJECTORY_MATCHED -> "%s thinks along with you. What comes next:".formatted(upper(adviser(told)));
            case TRAJECTORY_CONVERSATION -> "Our conversation is %s. More:".formatted(told.when());
            case TRAJECTORY_FACTS -> "Is what the advice says of %s right? Read along:".formatted(told.initiative());
            case TRAJECTORY_ADVICE -> "The advice for %s is ready:".formatted(told.initiative());
            case TRAJECTORY_LINK -> "Your link to the advice for %s:".formatted(told.initiative());
        };
    }

    @Override
    public Told sample() {
        return new Told(
                "The Community Garden",
                ApplicationAnswer.ACCEPTED,
                null,
                "Joris",
                "Tuesday 9 March at 14:00",
                ConversationWay.ON_THE_SPOT,
                "Community centre De Musketon");
    }

    private static boolean isAccepted(Told told) {
        return told.answer() == ApplicationAnswer.ACCEPTED;
    }

    private static String adviser(Told told) {
        return Objects.requireNonNullElse(told.adviser(), ADVISER);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

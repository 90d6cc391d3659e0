package nl.buurtdialoog.tableoffer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.message.Letter.Fact;

/** English, as plain as the Dutch. */
final class EnglishTableWords implements TableWords {

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public String subject(TableNews news, Told told) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "How kind of you to offer a table: " + told.whereabouts();
            case TABLE_OFFER_ACCEPTED -> "Your table is in the agenda: " + told.title();
            case TABLE_OFFER_DECLINED -> "About the table you offered";
        };
    }

    @Override
    public List<String> opening(TableNews news, Told told) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED ->
                List.of(
                        "How kind of you to offer a table!",
                        "We would like to talk about it with you, and see together what is possible and what you need.");
            case TABLE_OFFER_ACCEPTED ->
                List.of(
                        "Good news: your table is in the agenda. Everybody can sign up now.",
                        "Would you like to hold seats for your neighbours? Your link lets you. It also shows how many"
                                + " people come.");
            case TABLE_OFFER_DECLINED ->
                Stream.of("Thank you for your offer. We cannot make a dialogue of it now.", told.refusal())
                        .filter(Objects::nonNull)
                        .toList();
        };
    }

    @Override
    public List<Fact> facts(Told told) {
        return Stream.of(
                        new Fact("Where", told.whereabouts()),
                        new Fact("How many", told.people() + " people"),
                        told.suits() == null ? null : new Fact("When", told.suits()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String button(TableNews news) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "See your offer";
            case TABLE_OFFER_ACCEPTED -> "To my table";
            case TABLE_OFFER_DECLINED -> "See the dialogues";
        };
    }

    @Override
    public List<String> closing(TableNews news) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED, TABLE_OFFER_ACCEPTED ->
                List.of("The link is yours alone. Please don't pass it on.");
            case TABLE_OFFER_DECLINED ->
                List.of(
                        "You are very welcome at another table in the neighbourhood.",
                        "Do you have another idea later? Let us know.");
        };
    }

    @Override
    public String introduction(Told told) {
        return "Hello, this is Buurtdialoog. I am calling about the table you offered (%s)."
                .formatted(told.whereabouts());
    }

    @Override
    public String question(TableNews news) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "When would it suit you to talk about it?";
            case TABLE_OFFER_ACCEPTED -> "For how many neighbours shall we hold a seat? And who are they?";
            case TABLE_OFFER_DECLINED -> "Shall we see together whether there is another dialogue nearby?";
        };
    }

    @Override
    public String inShort(TableNews news, Told told) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "How kind of you to offer a table! We would like to talk about it. See:";
            case TABLE_OFFER_ACCEPTED ->
                "Your table is in the agenda: %s. Hold seats for your neighbours:".formatted(told.title());
            case TABLE_OFFER_DECLINED ->
                "Thank you for your offer. We cannot make a dialogue of it now. Other dialogues:";
        };
    }

    @Override
    public String sampleRefusal() {
        return "There are three tables in your street that month already.";
    }
}

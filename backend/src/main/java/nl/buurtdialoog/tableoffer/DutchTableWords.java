package nl.buurtdialoog.tableoffer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.message.Letter.Fact;

/** Dutch, B1: short, warm, and "je". */
final class DutchTableWords implements TableWords {

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public String subject(TableNews news, Told told) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "Fijn dat je een tafel aanbiedt: " + told.whereabouts();
            case TABLE_OFFER_ACCEPTED -> "Je tafel staat in de agenda: " + told.title();
            case TABLE_OFFER_DECLINED -> "Over de tafel die je aanbood";
        };
    }

    @Override
    public List<String> opening(TableNews news, Told told) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED ->
                List.of(
                        "Wat fijn dat je een tafel aanbiedt!",
                        "We praten er graag met je over. Dan kijken we samen wat er kan en wat je nodig hebt.");
            case TABLE_OFFER_ACCEPTED ->
                List.of(
                        "Mooi nieuws: je tafel staat in de agenda. Iedereen kan zich nu aanmelden.",
                        "Wil je plaatsen vrijhouden voor je buren? Dat kan met je link. Je ziet daar ook hoeveel mensen"
                                + " er komen.");
            case TABLE_OFFER_DECLINED ->
                Stream.of(
                                "Dank je wel voor je aanbod. Het lukt ons nu niet om er een dialoog van te maken.",
                                told.refusal())
                        .filter(Objects::nonNull)
                        .toList();
        };
    }

    @Override
    public List<Fact> facts(Told told) {
        return Stream.of(
                        new Fact("Waar", told.whereabouts()),
                        new Fact("Hoeveel", told.people() + " mensen"),
                        told.suits() == null ? null : new Fact("Wanneer", told.suits()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String button(TableNews news) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "Bekijk je aanbod";
            case TABLE_OFFER_ACCEPTED -> "Naar mijn tafel";
            case TABLE_OFFER_DECLINED -> "Bekijk de dialogen";
        };
    }

    @Override
    public List<String> closing(TableNews news) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED, TABLE_OFFER_ACCEPTED ->
                List.of("De link is van jou alleen. Stuur hem niet door.");
            case TABLE_OFFER_DECLINED ->
                List.of(
                        "Je bent van harte welkom aan een andere tafel in de buurt.",
                        "Krijg je later weer een idee? Laat het ons weten.");
        };
    }

    @Override
    public String introduction(Told told) {
        return "Dag, je spreekt met de Buurtdialoog. Ik bel over de tafel die je aanbood (%s)."
                .formatted(told.whereabouts());
    }

    @Override
    public String question(TableNews news) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "Wanneer schikt het om er samen over te praten?";
            case TABLE_OFFER_ACCEPTED -> "Voor hoeveel buren zullen we een plaats vrijhouden? En wie zijn dat?";
            case TABLE_OFFER_DECLINED -> "Zullen we samen kijken of er een andere dialoog in de buurt is?";
        };
    }

    @Override
    public String inShort(TableNews news, Told told) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> "Fijn dat je een tafel aanbiedt! We praten er graag met je over. Bekijken:";
            case TABLE_OFFER_ACCEPTED ->
                "Je tafel staat in de agenda: %s. Plaatsen vrijhouden voor je buren:".formatted(told.title());
            case TABLE_OFFER_DECLINED ->
                "Dank je wel voor je aanbod. Het lukt nu niet om er een dialoog van te maken. Andere dialogen:";
        };
    }

    @Override
    public String sampleRefusal() {
        return "Er zijn die maand al drie tafels bij jou in de straat.";
    }
}

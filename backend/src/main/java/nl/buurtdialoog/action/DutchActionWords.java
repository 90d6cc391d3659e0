package nl.buurtdialoog.action;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.message.Letter.Fact;

/** Dutch, B1: short, warm, and "je". */
final class DutchActionWords implements ActionWords {

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public String subject(ActionNews news, Told told) {
        return switch (news) {
            case ACTION_JOINED -> "Fijn dat je dit oppakt: " + told.title();
            case ACTION_ASKED -> "Hoe staat het ermee? " + told.title();
        };
    }

    @Override
    public List<String> opening(ActionNews news, Told told) {
        return switch (news) {
            case ACTION_JOINED ->
                List.of(
                        "Wat fijn dat je dit samen met anderen oppakt!",
                        "Met de knop zeg je hoe het gaat, of vraag je hulp.");
            case ACTION_ASKED ->
                List.of(
                        "Binnenkort zitten we weer samen aan tafel. Daar vertellen we elkaar hoe het gaat.",
                        "Hoe staat het met jullie actie? Eén tik is genoeg.");
        };
    }

    @Override
    public List<Fact> facts(Told told) {
        return Stream.of(
                        new Fact("Actie", told.title()),
                        told.firstStep() == null ? null : new Fact("Eerste stap", told.firstStep()),
                        told.next() == null ? null : new Fact("Weer op tafel", told.next()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String button() {
        return "Zeg hoe het gaat";
    }

    @Override
    public List<String> closing(ActionNews news) {
        return switch (news) {
            case ACTION_JOINED -> List.of("De link is van jou alleen. Stuur hem niet door.");
            case ACTION_ASKED -> List.of("Liep het anders? Dat geeft niet. Je mag het ook kleiner maken, of loslaten.");
        };
    }

    @Override
    public String introduction(Told told) {
        return "Dag, je spreekt met de Buurtdialoog. Ik bel over jullie actie ‘%s’.".formatted(told.title());
    }

    @Override
    public String question(ActionNews news) {
        return switch (news) {
            case ACTION_JOINED -> "Heb je iets nodig om te beginnen?";
            case ACTION_ASKED -> "Wat mag ik opschrijven: bezig, hulp nodig, klaar, of losgelaten?";
        };
    }

    @Override
    public String inShort(ActionNews news, Told told) {
        return switch (news) {
            case ACTION_JOINED -> "Fijn dat je dit oppakt: %s. Zeg hoe het gaat:".formatted(told.title());
            case ACTION_ASKED -> "Hoe staat het met: %s? Eén tik is genoeg:".formatted(told.title());
        };
    }

    @Override
    public Told sample() {
        return new Told("Samen koffie op het plein", "Vragen of de tafels mogen staan", "dinsdag 9 maart");
    }
}

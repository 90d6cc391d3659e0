package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buurtdialoog.drill.Line.Answer;
import org.jspecify.annotations.Nullable;

/** Some people who sign up and change their minds, one act after the other, while others act too. */
final class Neighbours {
    private static final int REGULARS = 10;
    private static final int MOST_COMING = 8;

    private final Town town;
    private final UUID dialogue;
    private final Ledger ledger;
    private final Books books;
    private final Random chance;
    private final String street;
    private final Others others;
    private final List<String> own = new ArrayList<>();
    private final Set<String> coming = new HashSet<>();

    /** @param street makes their names their own */
    Neighbours(Town town, UUID dialogue, Ledger ledger, Books books, Random chance, String street) {
        this.town = town;
        this.dialogue = dialogue;
        this.ledger = ledger;
        this.books = books;
        this.chance = chance;
        this.street = street;
        this.others = new Others(town, dialogue, ledger, books, chance);
    }

    void act() throws InterruptedException {
        switch (chance.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> signUp();
            case 5 -> regularSignsUp();
            case 6, 7, 8 -> changeMind();
            case 9 -> leaveOneAtHome();
            default -> others.act();
        }
    }

    private void signUp() throws InterruptedException {
        if (coming.size() > MOST_COMING) {
            changeMind();
            return;
        }
        var first = street + " " + own.size();
        var names = new ArrayList<>(List.of(first));
        for (int other = chance.nextInt(3); other > 0; other--) {
            names.add(first + " met " + other);
        }
        if (ask(names, telephone()).isDone()) {
            own.add(first);
            coming.add(first);
            names.forEach(ledger::signedUp);
            ledger.comes(first, true);
        }
    }

    /** Who is known here signs up as often as they like, by every way, and is in once. */
    private void regularSignsUp() throws InterruptedException {
        int regular = chance.nextInt(REGULARS);
        ask(List.of("Vaste gast " + regular), "{\"kind\":\"MOBILE\",\"value\":\"06120000%02d\"}".formatted(regular));
    }

    /** Who has a landline only is called about an offer, and has no end to think until then. */
    private String telephone() {
        int number = chance.nextInt(10_000_000);
        return chance.nextInt(4) == 0
                ? "{\"kind\":\"LANDLINE\",\"value\":\"030%07d\"}".formatted(2_000_000 + number % 8_000_000)
                : "{\"kind\":\"MOBILE\",\"value\":\"061%07d\"}".formatted(number);
    }

    private Answer ask(List<String> names, String contact) throws InterruptedException {
        var people = names.stream().map("""
                        {"name":"%s","firstTime":null,"ageBand":null,"needs":null}"""::formatted).collect(Collectors.joining(","));
        var body = """
                {"people":[%s],"together":%s,"contact":%s,"language":"NL",
                 "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(people, chance.nextBoolean(), contact);
        var path = "/dialogues/" + dialogue;
        return said(
                switch (chance.nextInt(3)) {
                    case 0 -> town.anybody("POST", path + "/registrations", body);
                    case 1 -> town.partner("POST", path + "/partner-registrations", body);
                    default -> town.member("POST", path + "/desk-registrations", body);
                });
    }

    private void changeMind() throws InterruptedException {
        var name = oneOfOurs();
        if (name == null) {
            return;
        }
        var comes = !coming.contains(name);
        var path = "/registrations/" + registrationOf(name) + "/cancellation";
        if (said(town.member(comes ? "DELETE" : "POST", path, "")).isDone()) {
            ledger.comes(name, comes);
            if (!coming.remove(name)) {
                coming.add(name);
            }
        }
    }

    private void leaveOneAtHome() throws InterruptedException {
        var name = oneOfOurs();
        if (name == null) {
            return;
        }
        var other = books.list(
                "select p.registration_id || '/people/' || p.id from registration_person p join participant on"
                        + " participant.id = p.participant_id where p.dialogue_id = ? and participant.name = ?",
                dialogue,
                name + " met 1");
        if (!other.isEmpty()) {
            said(town.member("POST", "/registrations/" + other.getFirst() + "/cancellation", ""));
        }
    }

    private Answer said(Answer answer) {
        ledger.answered(answer);
        return answer;
    }

    private @Nullable String oneOfOurs() {
        return own.isEmpty() ? null : own.get(chance.nextInt(own.size()));
    }

    private String registrationOf(String name) {
        return books.list(
                        "select p.registration_id from registration_person p join participant on participant.id ="
                                + " p.participant_id where p.dialogue_id = ? and participant.name = ?",
                        dialogue,
                        name)
                .getFirst();
    }
}

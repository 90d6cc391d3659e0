package nl.buurtdialoog.drill;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Somebody at the door with a phone, who says everything twice because reception is poor. */
final class DoorPeople {
    private final Town town;
    private final UUID dialogue;
    private final Ledger ledger;
    private final Books books;
    private final Random chance;
    private final String street;
    private int welcomed;

    DoorPeople(Town town, UUID dialogue, Ledger ledger, Books books, Random chance, String street) {
        this.town = town;
        this.dialogue = dialogue;
        this.ledger = ledger;
        this.books = books;
        this.chance = chance;
        this.street = street;
    }

    /** It is a quarter of an hour after the beginning: who did not come in time makes room. */
    static void open(Books books, UUID dialogue) {
        books.change(
                "update dialogue set starts_at = now() - interval '15 minutes', ends_at = now() + interval '2 hours',"
                        + " version = version + 1 where id = ?",
                dialogue);
    }

    void act() throws InterruptedException {
        switch (chance.nextInt(8)) {
            case 0, 1, 2 -> welcome();
            case 3 -> twice("chairs/" + UUID.randomUUID(), "");
            default -> mark();
        }
    }

    private void welcome() throws InterruptedException {
        var name = "%s zonder aanmelding %d".formatted(street, welcomed++);
        var body = """
                {"name":"%s","firstTime":null,"mark":"PRESENT","markedAt":"%s",
                 "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(name, Instant.now());
        if (twice("walk-ins/" + UUID.randomUUID(), body)) {
            ledger.signedUp(name);
        }
    }

    private void mark() throws InterruptedException {
        var people = books.list(
                "select id from registration_person where dialogue_id = ? and not cancelled order by random() limit 1",
                dialogue);
        var mark = chance.nextInt(4) == 0 ? "ABSENT_WITH_NOTICE" : "PRESENT";
        if (!people.isEmpty()) {
            twice("attendances/" + people.getFirst(), """
                    {"mark":"%s","markedAt":"%s"}""".formatted(mark, Instant.now()));
        }
    }

    private boolean twice(String what, String body) throws InterruptedException {
        var path = "/dialogues/" + dialogue + "/" + what;
        var first = town.member("PUT", path, body);
        var second = town.member("PUT", path, body);
        ledger.answered(first);
        ledger.answered(second);
        return first.isDone() || second.isDone();
    }
}

package nl.buurtdialoog.drill;

import java.time.Year;
import java.util.Random;
import java.util.UUID;
import nl.buurtdialoog.drill.Line.Answer;
import org.jspecify.annotations.Nullable;

/** What happens to a dialogue besides signing up: offers are answered or not, and its coordinator changes it. */
final class Others {
    /** So that there are about as many seats as people, and now there is one too few and then one too many. */
    private static final int MOST_TABLES = 14;

    private final Town town;
    private final UUID dialogue;
    private final Ledger ledger;
    private final Books books;
    private final Random chance;

    Others(Town town, UUID dialogue, Ledger ledger, Books books, Random chance) {
        this.town = town;
        this.dialogue = dialogue;
        this.ledger = ledger;
        this.books = books;
        this.chance = chance;
    }

    void act() throws InterruptedException {
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> answerOffer("acceptance");
            case 3, 4 -> answerOffer("refusal");
            case 5 -> runOutOfTime();
            case 6 -> stillCome();
            case 7, 8 -> changeSeats();
            default -> move();
        }
    }

    private void answerOffer(String answer) throws InterruptedException {
        var offered = some("select id from registration where dialogue_id = ? and status = 'OFFERED'");
        if (offered != null) {
            said(town.member("POST", "/registrations/" + offered + "/" + answer, ""));
        }
    }

    /**
     * Somebody thought about an offer until it was over. As every decision this one takes the lock on the seats: the
     * watch, that looks when a transaction ends, would otherwise count in the middle of another.
     */
    private void runOutOfTime() {
        books.change(
                "with held as (select dialogue_id from dialogue_seats where dialogue_id = ? for update)"
                        + " update registration set offer_expires_at = now() - interval '1 second' from held"
                        + " where status = 'OFFERED' and id = (select id from registration where dialogue_id ="
                        + " held.dialogue_id and status = 'OFFERED' order by random() limit 1)",
                dialogue);
    }

    private void stillCome() throws InterruptedException {
        var asked = some("select id from registration where dialogue_id = ? and asked_at is not null");
        if (asked != null) {
            said(town.member("POST", "/registrations/" + asked + "/attendance-confirmation", ""));
        }
    }

    private void changeSeats() throws InterruptedException {
        change("{\"tables\":%d,\"seatsPerTable\":%d}"
                .formatted(1 + chance.nextInt(MOST_TABLES), 5 + chance.nextInt(4)));
    }

    private void move() throws InterruptedException {
        var day = 1 + chance.nextInt(28);
        change("{\"startsAt\":\"%d-01-%02dT18:30:00Z\"}".formatted(Year.now().getValue() + 2, day));
    }

    private void change(String patch) throws InterruptedException {
        var path = "/dialogue-plans/" + dialogue;
        var plan = town.member("GET", path, "");
        said(town.member("PATCH", path, patch, "If-Match", plan.version()));
    }

    private void said(Answer answer) {
        ledger.answered(answer);
    }

    private @Nullable String some(String sql) {
        var found = books.list(sql, dialogue);
        return found.isEmpty() ? null : found.get(chance.nextInt(found.size()));
    }
}

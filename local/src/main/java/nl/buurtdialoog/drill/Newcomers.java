package nl.buurtdialoog.drill;

import java.util.Random;
import java.util.UUID;

/** People who want a seat in an edition beside those who always come: some for the first time, the others not. */
final class Newcomers {
    private static final long LONGEST_PAUSE_MILLIS = 60;
    private static final int MOST = 12;

    private final Town town;
    private final UUID edition;
    private final Ledger ledger;
    private final Random chance;
    private final int street;
    private int signedUp;

    /** @param street makes their names their own */
    Newcomers(Town town, UUID edition, Ledger ledger, Random chance, int street) {
        this.town = town;
        this.edition = edition;
        this.ledger = ledger;
        this.chance = chance;
        this.street = street;
    }

    void act() throws InterruptedException {
        Thread.sleep(chance.nextLong(LONGEST_PAUSE_MILLIS));
        if (signedUp == MOST) {
            return;
        }
        var firstTime = chance.nextBoolean();
        var name = "%s %d-%d".formatted(firstTime ? "Nieuw" : "Eerder", street, signedUp);
        var answer = town.anybody("POST", "/dialogues/" + edition + "/registrations", """
                {"people":[{"name":"%s","firstTime":%s,"ageBand":null,"needs":null}],"together":true,
                 "contact":{"kind":"MOBILE","value":"06%08d"},"language":"NL","via":null,
                 "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(
                        name, firstTime, 14_000_000 + chance.nextInt(1_000_000)));
        ledger.answered(answer);
        if (answer.isDone()) {
            signedUp++;
            ledger.signedUp(name);
        }
    }
}

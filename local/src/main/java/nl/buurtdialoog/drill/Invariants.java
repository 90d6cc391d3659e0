package nl.buurtdialoog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What must be so of every dialogue after whatever happened (docs/operations.md), read from the database itself. */
final class Invariants {
    private static final String TAKEN = "select count(*) from registration_person p join registration r on r.id ="
            + " p.registration_id where p.dialogue_id = ? and not p.cancelled and not p.unseated"
            + " and r.status in ('CONFIRMED', 'OFFERED')";
    private static final String PARTIES =
            "select count(*) from registration where dialogue_id = ? and status in ('WAITING', 'OFFERED')";

    /** Seats may be kept for newcomers, who then go before others by right. */
    private static final String NEWCOMERS =
            "exists (select from registration_person n where n.registration_id = %s.id and n.first_time)";

    private final Books books;
    private final UUID dialogue;

    Invariants(Books books, UUID dialogue) {
        this.books = books;
        this.dialogue = dialogue;
    }

    /**
     * Every promise that was broken. Of the order only those are asked who were alone from the beginning and were never
     * offered a seat: a party that shrank, or let a seat pass that was taken away later, may have been passed by right.
     */
    List<String> breaches() {
        var found = new ArrayList<String>();
        books.list("select sentence from drill_breach where dialogue_id = ?", dialogue)
                .forEach(found::add);
        counted(found);
        each(found, "Somebody is in twice: ", """
                select participant.name from registration_person p join participant on participant.id = p.participant_id
                where p.dialogue_id = ? and not p.cancelled
                group by participant.name, participant.contact_value having count(*) > 1""");
        each(found, "Known twice: ", """
                select name from participant where name like 'Vaste gast%' and organisation_id =
                    (select organisation_id from dialogue where id = ?)
                group by name, contact_value having count(*) > 1""");
        each(found, "Went before who waited longer: ", """
                select seated.id::text from registration seated
                where seated.dialogue_id = ? and seated.status = 'OFFERED' and exists (
                    select from registration waits
                    where waits.dialogue_id = seated.dialogue_id and waits.status = 'WAITING' and waits.together
                        and waits.registered_at < seated.registered_at
                        and (select count(*) from registration_person p where p.registration_id = waits.id) = 1
                        and (%s or not %s)
                        and not exists (select from message m
                                        where m.about_id = waits.id and m.template = 'SEAT_OFFERED'))""".formatted(
                        NEWCOMERS.formatted("waits"), NEWCOMERS.formatted("seated")));
        return found;
    }

    private void counted(List<String> found) {
        compare(found, "seats_taken", books.number(TAKEN, dialogue));
        compare(found, "waiting", books.number(PARTIES, dialogue));
    }

    private void compare(List<String> found, String column, long really) {
        var counted = books.number("select " + column + " from dialogue_seats where dialogue_id = ?", dialogue);
        if (counted != really) {
            found.add("Counted wrongly: %s is %d and should be %d".formatted(column, counted, really));
        }
    }

    private void each(List<String> found, String what, String sql) {
        books.list(sql, dialogue).forEach(one -> found.add(what + one));
    }
}

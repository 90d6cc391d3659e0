package nl.buurtdialoog.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Organisations with venues, dialogues and people, all made up from the number of a row: what is where follows from the
 * number alone, so that HTTP and pgbench can ask for the same at random.
 */
record Country(Size size, Connection books) implements AutoCloseable {
    private static final String NOTHING = "\\N";
    private static final int DAYS_BACK = 400;
    private static final int DAYS_AHEAD = 300;
    private static final int FULL_ONE_IN = 10;

    private static final List<String> FIRST_NAMES = List.of(
            "Jan", "Fatima", "Mo", "Anneke", "Zoë", "Henk", "Truus", "Ali", "Ayşe", "Kees", "Ria", "Sven", "Noor",
            "Piet", "Lotte", "Omar", "Wil", "Els", "Bram", "Yara", "Gerrit", "Samira", "Joop", "Mia", "Daan", "Ineke",
            "Tariq", "Hanna", "Leo", "Corrie");
    private static final List<String> SURNAMES = List.of(
            "de Vries",
            "Jansen",
            "van den Berg",
            "Bakker",
            "Visser",
            "Smit",
            "Meijer",
            "de Boer",
            "Mulder",
            "de Groot",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "van Leeuwen",
            "Dekker",
            "Brouwer",
            "de Wit",
            "Dijkstra",
            "Smits",
            "El Amrani",
            "Yılmaz",
            "Kaya",
            "Nguyen",
            "Çelik",
            "van Dijk",
            "Kok",
            "Jacobs",
            "Vermeulen",
            "Post");

    /** What rows of one kind are known by: the number of a row is the end of its id. */
    enum Kind {
        ORGANISATION,
        NEIGHBOURHOOD,
        VENUE,
        THEME,
        DIALOGUE,
        PARTICIPANT,
        REGISTRATION,
        PERSON,
        ACCOUNT;

        String prefix() {
            return "019000%02x-0000-7000-8000-".formatted(ordinal());
        }

        String id(int number) {
            return prefix() + "%012x".formatted(number);
        }
    }

    static Country found(String superuserUrl, Size size) throws SQLException {
        var country = again(superuserUrl, size);
        // As superuser, and without looking up each reference: they are right by the way they are made.
        country.run("set session_replication_role = replica");
        country.load();
        country.run("set session_replication_role = default");
        for (var table : List.of(
                "dialogue",
                "dialogue_seats",
                "participant",
                "registration",
                "registration_person",
                "venue",
                "neighbourhood",
                "theme",
                "organisation")) {
            country.run("vacuum analyze " + table);
        }
        return country;
    }

    /** The one that was founded before, of this size. */
    static Country again(String superuserUrl, Size size) throws SQLException {
        return new Country(size, DriverManager.getConnection(superuserUrl));
    }

    private void load() throws SQLException {
        Rows.load(
                books,
                "organisation",
                "id, name, telephone, telephone_hours, email, created_at",
                size.organisations(),
                this::organisation);
        Rows.load(
                books,
                "neighbourhood",
                "id, organisation_id, name, municipality",
                size.neighbourhoods(),
                this::neighbourhood);
        Rows.load(
                books,
                "venue",
                "id, organisation_id, neighbourhood_id, name, street, house_number, postcode, town, step_free,"
                        + " accessible_toilet, hearing_loop",
                size.venues(),
                this::venue);
        Rows.load(books, "theme", "id, organisation_id, name, questions", 8 * size.organisations(), this::theme);
        Rows.load(
                books,
                "dialogue",
                "id, organisation_id, title, theme_id, format, language, starts_at, ends_at, venue_id, neighbourhood_id,"
                        + " tables, seats_per_table, questions, expectations, children_welcome, co_organisers,"
                        + " registration_closes_at, status, cancellation_reason, created_at, updated_at",
                size.dialogues(),
                this::dialogue);
        Rows.load(
                books,
                "dialogue_seats",
                "dialogue_id, organisation_id, seats, seats_taken, waiting",
                size.dialogues(),
                this::seats);
        Rows.load(
                books,
                "participant",
                "id, organisation_id, name, contact_kind, contact_value, language, created_at",
                size.participants(),
                this::participant);
        Rows.load(
                books,
                "registration",
                "id, organisation_id, dialogue_id, status, via, language, registered_at, contact_person_id, code",
                size.registrations(),
                this::registration);
        Rows.load(
                books,
                "registration_person",
                "id, organisation_id, registration_id, dialogue_id, participant_id, position",
                size.registrations(),
                this::person);
    }

    private Object[] organisation(int number) {
        return row(
                Kind.ORGANISATION.id(number),
                "Buurtwerk " + number,
                "030 123 45 67",
                "werkdagen van 9 tot 17 uur",
                "buurt%d@voorbeeld.nl".formatted(number),
                now());
    }

    private Object[] neighbourhood(int number) {
        return row(
                Kind.NEIGHBOURHOOD.id(number),
                organisationOf(number),
                "Buurt " + number,
                "Gemeente " + number % size.organisations());
    }

    private Object[] venue(int number) {
        var neighbourhood = number % size.neighbourhoods();
        return row(
                Kind.VENUE.id(number),
                organisationOf(neighbourhood),
                Kind.NEIGHBOURHOOD.id(neighbourhood),
                "Buurthuis " + number,
                "Dorpsplein",
                number % 200 + 1,
                "%04d AB".formatted(1_000 + number % 9_000),
                "Gemeente " + neighbourhood % size.organisations(),
                number % 3 != 0,
                number % 2 == 0,
                number % 5 == 0);
    }

    private Object[] theme(int number) {
        return row(Kind.THEME.id(number), organisationOf(number), "Thema " + number / size.organisations(), "[]");
    }

    /** One in five is past. Of what comes, one in twenty is called off. */
    private Object[] dialogue(int number) {
        var venue = venueOf(number);
        var starts = startsAt(number);
        var status = status(number);
        return row(
                Kind.DIALOGUE.id(number),
                organisationOf(venue % size.neighbourhoods()),
                "Samen praten over de buurt, keer " + number,
                Kind.THEME.id(
                        venue % size.neighbourhoods() % size.organisations() + size.organisations() * (number % 8)),
                List.of("APPRECIATIVE", "SHORT", "LUNCH", "DINNER", "WALK", "CREATIVE")
                        .get(number % 6),
                number % 12 == 0 ? "EN" : "NL",
                starts,
                starts.plus(2, ChronoUnit.HOURS),
                Kind.VENUE.id(venue),
                Kind.NEIGHBOURHOOD.id(venue % size.neighbourhoods()),
                seatsOf(number) / 6,
                6,
                "[]",
                "We beginnen met koffie. Daarna praten we aan kleine tafels over wat er al goed gaat in de buurt. Iedereen is"
                        + " welkom.",
                number % 4 == 0,
                "{}",
                starts,
                status,
                status.equals("CANCELLED") ? "De zaal is dicht." : NOTHING,
                now().minus(90, ChronoUnit.DAYS),
                now().minus(30, ChronoUnit.DAYS));
    }

    private Object[] seats(int number) {
        var taken = Math.min(seatsOf(number), size.parties());
        return row(
                Kind.DIALOGUE.id(number),
                organisationOf(venueOf(number) % size.neighbourhoods()),
                seatsOf(number),
                taken,
                size.parties() - taken);
    }

    private Object[] participant(int number) {
        return row(
                Kind.PARTICIPANT.id(number),
                organisationOf(number),
                FIRST_NAMES.get(number / size.organisations() % FIRST_NAMES.size()) + " "
                        + SURNAMES.get(number / 997 % SURNAMES.size()),
                "MOBILE",
                "+316%08d".formatted(number),
                "NL",
                now().minus(number % 700, ChronoUnit.DAYS));
    }

    private Object[] registration(int number) {
        var dialogue = number % size.dialogues();
        var place = number / size.dialogues();
        return row(
                Kind.REGISTRATION.id(number),
                organisationOf(venueOf(dialogue) % size.neighbourhoods()),
                Kind.DIALOGUE.id(dialogue),
                place < seatsOf(dialogue) ? "CONFIRMED" : "WAITING",
                List.of("WEB", "PHONE", "FLYER", "PARTNER").get(number % 4),
                "NL",
                now().minus(20, ChronoUnit.DAYS).plusSeconds(place),
                Kind.PARTICIPANT.id(guest(dialogue, place)),
                Integer.toString(number, 36).toUpperCase(java.util.Locale.ROOT));
    }

    private Object[] person(int number) {
        var dialogue = number % size.dialogues();
        return row(
                Kind.PERSON.id(number),
                organisationOf(venueOf(dialogue) % size.neighbourhoods()),
                Kind.REGISTRATION.id(number),
                Kind.DIALOGUE.id(dialogue),
                Kind.PARTICIPANT.id(guest(dialogue, number / size.dialogues())),
                0);
    }

    private String status(int number) {
        if (number >= size.published()) {
            return "DRAFT";
        }
        if (number % 5 == 0) {
            return "CLOSED";
        }
        return number % 25 == 1 ? "CANCELLED" : "PUBLISHED";
    }

    private static Instant startsAt(int number) {
        var minutes = scattered(number) % (24L * 60 * (number % 5 == 0 ? DAYS_BACK : DAYS_AHEAD));
        return number % 5 == 0
                ? now().minus(1, ChronoUnit.DAYS).minus(minutes, ChronoUnit.MINUTES)
                : now().plus(9, ChronoUnit.DAYS).plus(minutes, ChronoUnit.MINUTES);
    }

    private int venueOf(int dialogue) {
        return (int) (scattered(dialogue / 3 + 1) % size.venues());
    }

    /** One in ten is full, and has people who wait. */
    private static int seatsOf(int dialogue) {
        return dialogue % FULL_ONE_IN == 0 ? 6 : 18;
    }

    /** Somebody of the same organisation, and nobody twice in one dialogue. */
    private int guest(int dialogue, int place) {
        var organisation = venueOf(dialogue) % size.neighbourhoods() % size.organisations();
        var people = size.participants() / size.organisations();
        return organisation + size.organisations() * (int) ((scattered(dialogue) + place) % people);
    }

    private String organisationOf(int number) {
        return Kind.ORGANISATION.id(number % size.organisations());
    }

    /** As if at random, and the same each time (the finaliser of SplitMix64). */
    private static long scattered(long number) {
        var mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return (mixed ^ mixed >>> 31) >>> 1;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }

    private static Object[] row(Object... values) {
        return values;
    }

    /** Somebody of the first organisation who may do everything. */
    UUID somebody() throws SQLException {
        var account = UUID.fromString(Kind.ACCOUNT.id(0));
        if (!all("select id from account where id = '%s'".formatted(account)).isEmpty()) {
            return account;
        }
        run("insert into account (id, subject, name, created_at) values ('%1$s', '%1$s', 'Lid', now())"
                .formatted(account));
        run(
                "insert into membership (id, organisation_id, account_id, roles, since) values (gen_random_uuid(), '%s', '%s',"
                                .formatted(Kind.ORGANISATION.id(0), account)
                        + " '{COORDINATOR,PHONE_DESK,EDITOR}', now())");
        return account;
    }

    void run(String sql) throws SQLException {
        try (var statement = books.createStatement()) {
            statement.execute(sql);
        }
    }

    String one(String sql) throws SQLException {
        try (var statement = books.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    /** The first column of each row. */
    List<String> all(String sql) throws SQLException {
        try (var statement = books.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        books.close();
    }
}

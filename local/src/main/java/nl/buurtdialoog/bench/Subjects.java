package nl.buurtdialoog.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import nl.buurtdialoog.bench.Country.Kind;

/** What is measured, each with what it is compared with. */
final class Subjects {
    private static final int A_PAGE = 25;
    private static final int PAGES_BEFORE = 199;
    /** As many as ever want to come to one dialogue at the same moment. */
    private static final int AT_ONCE = 200;

    private static final String SIGN_UP = """
            {"people":[{"name":"Buur %d","firstTime":null,"ageBand":null,"needs":null}],"together":true,
             "contact":{"kind":"MOBILE","value":"%s"},"language":"NL","via":null,
             "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""";

    private final Country country;
    private final Staff staff;

    Subjects(Country country, Staff staff) {
        this.country = country;
        this.staff = staff;
    }

    List<Subject> all() throws SQLException {
        var open = open();
        return List.of(
                reading("Agenda, first page", "/dialogues", "from dialogue "),
                neighbourhoods("Agenda of a neighbourhood", "/dialogues?neighbourhoodId=", "from dialogue "),
                reading("Agenda, page 200", "/dialogues?cursor=" + cursor(), "from dialogue "),
                dialogues(),
                neighbourhoods("Calendar of a neighbourhood", "/agenda/calendar?neighbourhoodId=", "from dialogue "),
                reading("Article", "/toolkit/articles/" + staff.article(), "from toolkit_version "),
                reading("Article search", "/toolkit/articles?language=NL&q=eenzaam", "toolkit_answers("),
                signUps("Registration, many dialogues", "0611111111", open, 1),
                signUps("Registration, one dialogue at a time", "0611111112", open, AT_ONCE),
                members(
                        "Participant search",
                        Subject.post("/participant-searches", "{\"q\":\"fatima\"}", staff.headers()),
                        "participants_found("),
                members(
                        "Board of 40",
                        Subject.get("/advice-programmes/" + staff.programme() + "/board", staff.headers()),
                        "from advice_programme "));
    }

    private static Subject reading(String name, String path, String sign) {
        var request = Subject.get(path);
        return new Subject(
                name, 1, number -> request, sign, said -> Script.reading(said).text());
    }

    private static Subject members(String name, byte[] request, String sign) {
        return new Subject(
                name,
                1,
                number -> request,
                sign,
                said -> Script.whole(said).newThings().text());
    }

    private Subject neighbourhoods(String name, String path, String sign) {
        int count = country.size().neighbourhoods();
        return new Subject(
                name,
                count,
                number -> Subject.get(path + Kind.NEIGHBOURHOOD.id(number)),
                sign,
                said -> Script.reading(said)
                        .another(Kind.NEIGHBOURHOOD, 0, count, ":k")
                        .text());
    }

    private Subject dialogues() {
        int between = country.size().betweenIds();
        int count = country.size().ids();
        return new Subject(
                "One dialogue of %,d".formatted(count),
                count,
                number -> Subject.get("/dialogues/" + Kind.DIALOGUE.id(number * between)),
                "from dialogue d1_0 ",
                said -> Script.reading(said)
                        .another(Kind.DIALOGUE, 0, count, ":k * " + between)
                        .text());
    }

    /**
     * In dialogues of one organisation, for which pgbench has a table of its own.
     *
     * @param together so many come to a dialogue before they come to the next, all connections to the same one
     */
    private static Subject signUps(String name, String firstMobile, List<String> dialogues, int together) {
        return new Subject(
                name,
                0,
                number -> Subject.post(
                        "/dialogues/" + dialogues.get(number / together % dialogues.size()) + "/registrations",
                        SIGN_UP.formatted(number, number == 0 ? firstMobile : "06%08d".formatted(20_000_000 + number))),
                "insert into registration ",
                said -> Script.whole(said)
                        .anotherOf(dialogues.getFirst(), dialogues.size(), together)
                        .newThings()
                        .anotherNumber(firstMobile.replaceFirst("0", "+31"))
                        .text());
    }

    /** Of the first organisation, those that are open; there is room in them for whoever comes. */
    private List<String> open() throws SQLException {
        country.run("drop table if exists bench_open");
        country.run("drop sequence if exists bench_turn");
        country.run("""
                create table bench_open as
                select row_number() over (order by d.id) - 1 as n, d.id as dialogue
                from dialogue d join dialogue_seats s on s.dialogue_id = d.id
                where d.organisation_id = '%s' and d.status = 'PUBLISHED' and d.starts_at > now() and s.seats_taken < s.seats
                order by d.id limit 10000""".formatted(Kind.ORGANISATION.id(0)));
        country.run("create unique index on bench_open (n) include (dialogue)");
        country.run("analyze bench_open");
        country.run("grant select on bench_open to buurtdialoog_app");
        var open = country.all("select dialogue from bench_open order by n");
        country.run("update dialogue_seats set seats = 1000 where dialogue_id in (select dialogue from bench_open)");
        country.run("create sequence bench_turn");
        country.run("grant usage on sequence bench_turn to buurtdialoog_app");
        return open;
    }

    /** Where page 200 begins, or the last page when there are fewer. */
    private String cursor() throws SQLException {
        var zone = ZoneId.of("Europe/Amsterdam");
        var coming = "from dialogue where status <> 'DRAFT' and starts_at >= '%s'"
                .formatted(LocalDate.now(zone).atStartOfDay(zone).toInstant());
        var there = Integer.parseInt(country.one("select count(*) " + coming));
        var last = country.one(
                        "select extract(epoch from starts_at)::bigint || ' ' || id %s order by starts_at, id limit 1 offset %d"
                                .formatted(coming, Math.min(PAGES_BEFORE * A_PAGE, there - A_PAGE) - 1))
                .split(" ");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((Instant.ofEpochSecond(Long.parseLong(last[0])) + "~" + last[1]).getBytes(UTF_8));
    }
}

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
    private static final String MOBILE_OF_NOBODY = "0611111111";
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
        country.run("update dialogue_seats set seats = 1000000 where dialogue_id = '%s'"
                .formatted(Kind.DIALOGUE.id(Country.open(0))));
        return List.of(
                reading("Agenda, first page", "/dialogues"),
                neighbourhoods("Agenda of a neighbourhood", "/dialogues?neighbourhoodId="),
                reading("Agenda, page 200", "/dialogues?cursor=" + cursor()),
                dialogues(),
                neighbourhoods("Calendar of a neighbourhood", "/agenda/calendar?neighbourhoodId="),
                reading("Article", "/toolkit/articles/" + staff.article()),
                reading("Article search", "/toolkit/articles?language=NL&q=eenzaam"),
                signUps("Registration, many dialogues", country.opens()),
                signUps("Registration, one dialogue", 1),
                members(
                        "Participant search",
                        Subject.post("/participant-searches", "{\"q\":\"fatima janse\"}", staff.headers())),
                members(
                        "Board of 40",
                        Subject.get("/advice-programmes/" + staff.programme() + "/board", staff.headers())));
    }

    private static Subject reading(String name, String path) {
        var request = Subject.get(path);
        return new Subject(
                name, 1, number -> request, said -> Script.reading(said).text());
    }

    private static Subject members(String name, byte[] request) {
        return new Subject(
                name, 1, number -> request, said -> Script.whole(said).text());
    }

    private Subject neighbourhoods(String name, String path) {
        int count = country.size().neighbourhoods();
        return new Subject(
                name,
                count,
                number -> Subject.get(path + Kind.NEIGHBOURHOOD.id(number)),
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
                said -> Script.reading(said)
                        .another(Kind.DIALOGUE, 0, count, ":k * " + between)
                        .text());
    }

    private static Subject signUps(String name, int dialogues) {
        return new Subject(
                name,
                0,
                number -> Subject.post(
                        "/dialogues/" + Kind.DIALOGUE.id(Country.open(number % dialogues)) + "/registrations",
                        SIGN_UP.formatted(
                                number, number == 0 ? MOBILE_OF_NOBODY : "06%08d".formatted(20_000_000 + number))),
                said -> Script.whole(said)
                        .another(Kind.DIALOGUE, Country.open(0), dialogues, "5 * (:k / 3) + 2 + :k % 3")
                        .newThings()
                        .anotherNumber(MOBILE_OF_NOBODY.replaceFirst("0", "+31"))
                        .text());
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

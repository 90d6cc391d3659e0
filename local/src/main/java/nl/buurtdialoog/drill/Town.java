package nl.buurtdialoog.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.drill.Line.Answer;
import nl.buurtdialoog.drill.Line.Ask;

/** An organisation with somebody who may do everything, a partner's program, and a place to meet. */
record Town(Line line, UUID organisation, String member, String partner, String venue, String theme) {
    private static final String SIGN_UP = """
            {"people":[{"name":"%s","firstTime":null,"ageBand":null,"needs":null}],"together":true,
             "contact":{"kind":"MOBILE","value":"%s"},"language":"NL","via":null,
             "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""";

    static Town found(Line line, SigningKey key, Books books) throws InterruptedException {
        var subject = UUID.randomUUID();
        var empty = new Town(
                line,
                settled(books, subject, "partner"),
                key.tokenOfPerson(subject),
                key.tokenOfClient("partner", "registrations:write"),
                "",
                "");
        return empty.furnished();
    }

    /** A new organisation, in which the one whom Keycloak names so may do everything, with a partner's program. */
    static UUID settled(Books books, UUID subject, String program) {
        var organisation = UUID.randomUUID();
        books.change(
                "insert into organisation (id, name, telephone, telephone_hours, email, created_at)"
                        + " values (?, 'De oefening', '030 123 45 67', 'altijd', 'oefening@voorbeeld.nl', now())",
                organisation);
        books.change(
                "insert into account (id, subject, name, created_at) values (?, ?, 'Lid', now())",
                subject,
                subject.toString());
        books.change(
                "insert into membership (id, organisation_id, account_id, roles, since)"
                        + " values (gen_random_uuid(), ?, ?, '{COORDINATOR,PHONE_DESK}', now())",
                organisation,
                subject);
        books.change(
                "insert into partner_client (id, organisation_id, client_id, name, created_at)"
                        + " values (gen_random_uuid(), ?, ?, 'Partner', now())",
                organisation,
                program);
        return organisation;
    }

    private Town furnished() throws InterruptedException {
        var neighbourhood = made("/neighbourhoods", """
                {"name":"Oost","municipality":"Utrecht","region":null}""");
        var newVenue = made("/venues", """
                {"name":"Buurthuis","street":"Plein","houseNumber":"1","postcode":"3582 KJ","town":"Utrecht",
                 "neighbourhoodId":"%s","stepFree":true,"accessibleToilet":true,"hearingLoop":false,"directions":null,
                 "rooms":[]}""".formatted(neighbourhood));
        var newTheme = made("/themes", """
                {"name":"Erbij horen","description":null,"questions":[]}""");
        return new Town(line, organisation, member, partner, newVenue, newTheme);
    }

    /** A published dialogue in a month, as yet without a seat. */
    UUID dialogueWithoutSeats(Books books) throws InterruptedException {
        var dialogue =
                made("/dialogue-plans", """
                {"title":null,"themeId":"%s","format":"APPRECIATIVE","language":"NL","startsAt":"%s",
                 "durationMinutes":120,"venueId":"%s","roomId":null,"tables":1,"seatsPerTable":6,"campaignId":null,
                 "questions":[],"expectations":null,"price":null,"food":null,"interpreter":null,
                 "childrenWelcome":false,"coOrganisers":[],"facilitatorName":null,"hostName":null,"welcomeName":null,
                 "contactName":null,"registrationOpensAt":null,"registrationClosesAt":null}""".formatted(theme, Instant.now().plus(Duration.ofDays(30)), venue));
        publish(UUID.fromString(dialogue));
        books.change("update dialogue_seats set seats = 0 where dialogue_id = ?", UUID.fromString(dialogue));
        return UUID.fromString(dialogue);
    }

    /** Somebody who called offers a table, at a place that is called as they are; nothing but the key tells it from another. */
    Answer offersTable(String name, String mobile) throws InterruptedException {
        return member("POST", "/table-offers", """
                {"name":"%1$s","contact":{"kind":"MOBILE","value":"%2$s"},"whereabouts":"%1$s","place":"HOME","people":6,
                 "suits":null,"idea":null,"language":"NL",
                 "consents":[{"purpose":"OFFERING_A_TABLE","version":"2026-11"}]}""".formatted(name, mobile));
    }

    void publish(UUID dialogue) throws InterruptedException {
        var plan = member("GET", "/dialogue-plans/" + dialogue, "");
        done(member("POST", "/dialogues/" + dialogue + "/publication", "", "If-Match", plan.version()));
    }

    /** Somebody signs up on the web by a name and number that nobody else has. */
    Answer signsUp(UUID dialogue, String name, String mobile) throws InterruptedException {
        return anybody("POST", "/dialogues/" + dialogue + "/registrations", signUp(name, mobile));
    }

    /** What they send: one person, reached by a mobile. */
    static String signUp(String name, String mobile) {
        return SIGN_UP.formatted(name, mobile);
    }

    Answer ordersPostcards(String name) throws InterruptedException {
        return anybody("POST", "/postcard-orders", order(name));
    }

    /** What somebody sends who wants postcards. */
    String order(String name) {
        return """
                {"organisationId":"%s","name":"%s","street":"Plein","houseNumber":"1","postcode":"3582 KJ",
                 "town":"Utrecht"}""".formatted(organisation, name);
    }

    /** The same people at another line. */
    Town over(Line other) {
        return new Town(other, organisation, member, partner, venue, theme);
    }

    /** Every eight weeks, at two tables of five. */
    UUID cycle() throws InterruptedException {
        return UUID.fromString(made("/cycles", """
                {"name":"Kring %s","venueId":"%s","roomId":null,"themeId":"%s","format":"APPRECIATIVE","language":"NL",
                 "tables":2,"seatsPerTable":5,"durationMinutes":120,"rhythm":{"weeks":8},"beganOn":"%s",
                 "startTime":"19:30"}""".formatted(
                        UUID.randomUUID(), venue, theme, LocalDate.now().plusDays(20))));
    }

    /** The next edition of a cycle, as a draft. */
    UUID edition(UUID cycle) throws InterruptedException {
        var made = done(member("POST", "/cycles/" + cycle + "/editions", "{}"));
        return UUID.fromString(made.body().path("dialogueId").asText());
    }

    /** Somebody who came before is written down at the desk. */
    void comes(UUID dialogue, String name, String telephone) throws InterruptedException {
        done(member("POST", "/dialogues/" + dialogue + "/desk-registrations", """
                {"people":[{"name":"%s","firstTime":false,"ageBand":null,"needs":null}],"together":true,
                 "contact":{"kind":"MOBILE","value":"%s"},"language":"NL",
                 "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""".formatted(name, telephone)));
    }

    UUID alwaysComes(UUID cycle, String participant) throws InterruptedException {
        return UUID.fromString(made("/standing-registrations", """
                {"cycleId":"%s","participantId":"%s"}""".formatted(cycle, participant)));
    }

    /** Somebody of the organisation asks. */
    Answer member(String method, String path, String body, String... more) throws InterruptedException {
        var headers = new String[4 + more.length];
        headers[0] = "Authorization";
        headers[1] = "Bearer " + member;
        headers[2] = "Organisation";
        headers[3] = organisation.toString();
        System.arraycopy(more, 0, headers, 4, more.length);
        return line.ask(Ask.of(method, path, body, headers));
    }

    Answer partner(String method, String path, String body) throws InterruptedException {
        return line.ask(Ask.of(method, path, body, "Authorization", "Bearer " + partner));
    }

    Answer anybody(String method, String path, String body) throws InterruptedException {
        return line.ask(Ask.of(method, path, body));
    }

    private String made(String path, String body) throws InterruptedException {
        return done(member("POST", path, body)).body().path("id").asText();
    }

    private static Answer done(Answer answer) {
        if (!answer.isDone()) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
        return answer;
    }
}

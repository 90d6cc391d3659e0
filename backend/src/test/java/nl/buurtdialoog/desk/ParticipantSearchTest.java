package nl.buurtdialoog.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody is on the line: a volunteer finds them by what they say of themselves. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticipantSearchTest {

    private final Coordinator volunteer = Coordinator.somewhere().colleague(Role.PHONE_DESK);

    @BeforeEach
    void people_we_know() {
        known("Zoë van den Berg", ContactKind.LANDLINE, "+31302312345");
        known("Jan-Willem O’Neill", ContactKind.MOBILE, "+31612345678");
        known("Fatıma Al-Azzawi", ContactKind.EMAIL, "f@voorbeeld.nl");
        known("Ömer Şahin", ContactKind.NONE, null);
        known("محمد علي", ContactKind.NONE, null);
    }

    @Test
    void by_the_beginning_of_words_in_any_order_whatever_accents_and_capitals() {
        finds("berg zo").body("items.name", contains("Zoë van den Berg"));
        finds("ZOË").body("items.name", contains("Zoë van den Berg"));
        finds("oneill").body("items", empty());
        finds("o'neill jan").body("items.name", contains("Jan-Willem O’Neill"));
        finds("willem").body("items.name", contains("Jan-Willem O’Neill"));
        finds("omer sah").body("items.name", contains("Ömer Şahin"));
        finds("azz").body("items.name", contains("Fatıma Al-Azzawi"));
        finds("علي").body("items.name", contains("محمد علي"));
        finds("erg").body("items", empty());
    }

    @Test
    void by_the_last_digits_of_a_number_or_all_of_it() {
        finds("345").body("items.name", contains("Zoë van den Berg"));
        finds("5678").body("items.name", contains("Jan-Willem O’Neill"));
        finds("06 12 34 56 78").body("items.name", contains("Jan-Willem O’Neill"));
        finds("+31 30 231 23 45").body("items.name", contains("Zoë van den Berg"));
        finds("0031302312345").body("items.name", contains("Zoë van den Berg"));
        finds("45").body("items", empty());
        finds("231").body("items", empty());
    }

    @Test
    void what_they_are_reached_by_and_when_they_last_signed_up_stand_with_them() {
        finds("zoe")
                .body("items[0].contact.kind", equalTo("LANDLINE"))
                .body("items[0].contact.value", equalTo("+31302312345"))
                .body("items[0].language", equalTo("NL"))
                .body("items[0].lastRegisteredAt", nullValue());
    }

    @Test
    void signs_that_mean_something_elsewhere_mean_nothing_here() {
        for (var odd :
                new String[] {"zo & berg", "zo | !x", "zo:* <-> berg", "'zo' \\ berg", "%", "a'); drop", "(", "***"}) {
            finds(odd).statusCode(200);
        }
        finds("berg & !zo").body("items.name", contains("Zoë van den Berg"));
        asks("  ").statusCode(400);
    }

    @Test
    void another_organisation_finds_nobody_here() {
        var other = Coordinator.somewhere();

        other.posts("/participant-searches", Map.of("q", "zoe")).statusCode(200).body("items", empty());
        other.posts("/participant-searches", Map.of("q", "345")).body("items", empty());
    }

    @Test
    void no_more_are_shown_than_somebody_reads() {
        for (int each = 0; each < 25; each++) {
            known("Henk Jansen " + each, ContactKind.NONE, null);
        }

        finds("henk").body("items.size()", equalTo(20)).body("next", nullValue());
        finds("henk 7 jan").body("items.name", containsInAnyOrder("Henk Jansen 7"));
    }

    private ValidatableResponse finds(String words) {
        return asks(words).statusCode(200);
    }

    private ValidatableResponse asks(String words) {
        return volunteer.posts("/participant-searches", Map.of("q", words));
    }

    private void known(String name, ContactKind kind, @Nullable String value) {
        Given.within(volunteer.organisationId, () -> {
            new Participant(volunteer.organisationId, name, new Contact(kind, value), Language.NL, Instant.now())
                    .persist();
            return true;
        });
    }
}

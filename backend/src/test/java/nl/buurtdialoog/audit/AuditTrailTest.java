package nl.buurtdialoog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who saw or changed whose data stays known for two years, and nobody who did can wipe it out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTrailTest {

    @Inject
    AuditEntriesForgotten daily;

    @Inject
    Session session;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator administrator = coordinator.colleague(Role.ADMINISTRATOR);
    private Sample sample;

    @BeforeEach
    void one_dialogue_with_riet_whose_data_nobody_saw() {
        sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        Given.asOwner("delete from audit_entry where organisation_id = '%s'".formatted(coordinator.organisationId));
    }

    @Test
    void a_line_says_who_saw_whose_data_what_for_and_under_which_request() {
        var request = UUID.randomUUID().toString();

        coordinator
                .asking()
                .header("Request-Id", request)
                .get("/api/v1/dialogues/{id}/registrations", sample.dialogue)
                .then()
                .statusCode(200);

        lines("")
                .body("items", hasSize(1))
                .body("items[0].participantId", equalTo(sample.participant.toString()))
                .body("items[0].act", equalTo("READ"))
                .body("items[0].purpose", equalTo("GUEST_LIST"))
                .body("items[0].by", equalTo("MEMBER"))
                .body("items[0].memberName", equalTo("Lid"))
                .body("items[0].clientId", nullValue())
                .body("items[0].requestId", equalTo(request))
                .body("items[0].at", notNullValue());
    }

    @Test
    void who_changes_something_for_somebody_is_known_to_have_changed_it() {
        coordinator
                .does("/registrations/" + sample.registration + "/cancellation")
                .statusCode(200);

        lines("").body("items.act", contains("CHANGED")).body("items.purpose", contains("REGISTRATION"));
    }

    @Test
    void what_is_refused_was_not_seen() {
        coordinator
                .posts("/registrations/" + sample.registration + "/refusal", "{}")
                .statusCode(409);
        Coordinator.somewhere()
                .reads("/dialogues/" + sample.dialogue + "/registrations")
                .statusCode(404);

        lines("").body("items", empty());
    }

    @Test
    void lines_are_found_by_person_by_member_by_purpose_and_by_period() {
        coordinator.reads("/dialogues/" + sample.dialogue + "/registrations");
        coordinator.colleague(Role.FACILITATOR).reads("/dialogues/" + sample.dialogue + "/door-list");
        var coordinatorId = lines("?purpose=GUEST_LIST").extract().<String>path("items[0].memberId");
        var today = LocalDate.now();

        lines("").body("items.purpose", contains("DOOR", "GUEST_LIST"));
        lines("?memberId=" + coordinatorId).body("items.purpose", contains("GUEST_LIST"));
        lines("?participantId=" + sample.participant).body("items", hasSize(2));
        lines("?participantId=" + UUID.randomUUID()).body("items", empty());
        lines("?from=" + today.minusDays(1) + "&until=" + today.plusDays(1)).body("items", hasSize(2));
        lines("?until=" + today.minusDays(2)).body("items", empty());
        lines("?from=" + today.plusDays(2)).body("items", empty());
        var next = lines("?limit=1")
                .body("items.purpose", contains("DOOR"))
                .extract()
                .<String>path("next");
        lines("?limit=1&cursor=" + next)
                .body("items.purpose", contains("GUEST_LIST"))
                .body("next", nullValue());
    }

    @Test
    void another_organisation_finds_nothing_here() {
        coordinator.reads("/dialogues/" + sample.dialogue + "/registrations").statusCode(200);

        Coordinator.somewhere()
                .colleague(Role.ADMINISTRATOR)
                .reads("/audit-entries?participantId=" + sample.participant)
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void who_serves_people_neither_changes_nor_removes_a_line() {
        coordinator.reads("/dialogues/" + sample.dialogue + "/registrations").statusCode(200);

        for (var sql : new String[] {
            "update audit_entry set participant_id = gen_random_uuid()",
            "delete from audit_entry",
            "truncate audit_entry",
            "select cast(forget_audit_entries(now() + interval '1 day') as text)"
        }) {
            assertThatThrownBy(() -> Given.within(
                            coordinator.organisationId,
                            () -> session.createNativeQuery(sql, Object.class).executeUpdate()))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
        lines("").body("items", hasSize(1));
    }

    @Test
    void what_is_over_two_years_old_is_removed_each_day() {
        seen("2 years 1 day");
        seen("1 year 11 months");

        daily.run();

        lines("").body("items", hasSize(1)).body("items.purpose", everyItem(equalTo("CALLS")));
        assertThat(daily.every()).hasDays(1);
    }

    @Test
    void a_line_outlives_who_it_is_about_and_says_nothing_of_them() {
        coordinator.reads("/dialogues/" + sample.dialogue + "/registrations").statusCode(200);

        var kept = lines("?participantId=" + sample.participant).extract().asString();

        assertThat(kept).doesNotContain("Riet").doesNotContain("riet@");
    }

    private void seen(String ago) {
        Given.asOwner("insert into audit_entry (id, organisation_id, at, act, purpose, participant_id) values"
                + " (gen_random_uuid(), '%s', now() - interval '%s', 'READ', 'CALLS', gen_random_uuid())"
                        .formatted(coordinator.organisationId, ago));
    }

    private ValidatableResponse lines(String query) {
        return administrator.reads("/audit-entries" + query).statusCode(200);
    }
}

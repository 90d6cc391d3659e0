package nl.buurtdialoog.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is known of people goes away in time, and an administrator sees when and how much. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionTest {

    @Inject
    KeepsToTerms daily;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator administrator = coordinator.colleague(Role.ADMINISTRATOR);
    private Sample sample;

    @BeforeEach
    void a_dialogue_with_riet_who_needs_something_and_was_told() {
        sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        Given.asOwner("update registration_person set needs = '{\"stepFree\":true}' where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
        Given.asOwner("update message set status = 'SENT' where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
        Given.asOwner("delete from table_offer where organisation_id = '%s'".formatted(coordinator.organisationId));
    }

    @Test
    void nothing_is_removed_before_its_term() {
        ended("6 days");
        preview().body("due.needs", equalTo(0)).body("due.messages", equalTo(0)).body("due.people", equalTo(0));
        preview().body("lastRoundAt", nullValue());

        daily.run();

        assertThat(rows("registration_person where needs is not null and")).isPositive();
        preview().body("lastRoundAt", notNullValue()).body("lastRound.needs", equalTo(0));
    }

    @Test
    void practical_needs_go_seven_days_after_the_dialogue_and_nothing_else_with_them() {
        ended("8 days");
        var people = rows("registration_person where");
        var messages = rows("message where");
        preview().body("due.needs", equalTo((int) people)).body("due.people", equalTo(0));

        daily.keepToTerms(coordinator.organisationId);

        assertThat(rows("registration_person where needs is not null and")).isZero();
        assertThat(rows("registration_person where")).isEqualTo(people);
        assertThat(rows("message where")).isEqualTo(messages);
        preview().body("due.needs", equalTo(0)).body("lastRound.needs", equalTo((int) people));
    }

    @Test
    void what_a_regular_needs_goes_when_nobody_said_for_fifteen_months_that_it_is_still_so() {
        needsOfRegularSaidAgo("14 months");
        daily.keepToTerms(coordinator.organisationId);
        assertThat(rows("standing_registration where needs is not null and")).isOne();

        needsOfRegularSaidAgo("16 months");
        preview().body("due.needs", equalTo(1));
        daily.keepToTerms(coordinator.organisationId);

        assertThat(rows("standing_registration where needs is not null and")).isZero();
        assertThat(rows("standing_registration where")).isOne();
        preview().body("due.needs", equalTo(0)).body("lastRound.needs", equalTo(1));
    }

    private void needsOfRegularSaidAgo(String ago) {
        Given.asOwner(
                ("update standing_registration set needs = '{\"stepFree\":true}', needs_said_at = now() - interval '%s'"
                                + " where organisation_id = '%s'")
                        .formatted(ago, coordinator.organisationId));
    }

    @Test
    void what_somebody_was_told_goes_after_ninety_days_but_not_what_still_has_to_be_sent() {
        var messages = rows("message where");
        assertThat(messages).isGreaterThan(1);
        Given.asOwner("update message set created_at = now() - interval '91 days' where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
        Given.asOwner("update message set status = 'QUEUED' where id = '%s'".formatted(sample.message));
        preview().body("due.messages", equalTo((int) messages - 1));

        daily.keepToTerms(coordinator.organisationId);

        assertThat(rows("message where")).isOne();
    }

    @Test
    void who_leads_is_forgotten_a_year_after_the_dialogue() {
        ended("13 months");
        var team = rows("team_member where");
        assertThat(team).isPositive();
        preview().body("due.teamMembers", equalTo((int) team));

        daily.keepToTerms(coordinator.organisationId);

        assertThat(rows("team_member where")).isZero();
        assertThat(rows("participant where")).isPositive();
    }

    @Test
    void two_years_after_the_last_dialogue_a_person_is_erased_and_stays_counted() {
        ended("25 months");
        cycleEnded();
        var seats = rows("registration_person where");
        metLongAgo();
        preview().body("due.people", equalTo((int) rows("participant where")));

        daily.keepToTerms(coordinator.organisationId);

        assertThat(rows("participant where name <> 'Gast' and")).isZero();
        assertThat(rows("registration_person where")).isEqualTo(seats);
        metLongAgo();
        preview().body("lastRound.people", equalTo(2)).body("due.people", equalTo(0));
    }

    @Test
    void who_always_comes_to_a_cycle_that_goes_on_is_kept() {
        ended("25 months");
        metLongAgo();

        daily.keepToTerms(coordinator.organisationId);

        assertThat(rows("participant where id = '" + sample.participant + "' and"))
                .isOne();
    }

    @Test
    void who_comes_again_or_offered_a_table_is_kept() {
        metLongAgo();

        daily.keepToTerms(coordinator.organisationId);

        assertThat(rows("participant where id = '" + sample.participant + "' and"))
                .isOne();
    }

    @Test
    void an_administrator_sets_the_terms_within_limits_and_the_next_round_goes_by_them() {
        ended("6 days");
        var settings = administrator.reads("/retention-settings");
        settings.body("needsDays", equalTo(7)).body("peopleMonths", equalTo(24));
        var version = settings.extract().header("ETag");

        patch(version, "{\"needsDays\":60,\"peopleMonths\":3}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/needsDays", "/peopleMonths"));
        patch(version, "{\"needsDays\":2}").statusCode(200).body("needsDays", equalTo(2));
        patch(version, "{\"needsDays\":3}").statusCode(412);

        preview().body("due.needs", equalTo((int) rows("registration_person where")));
    }

    private ValidatableResponse patch(String version, String body) {
        return administrator
                .asking()
                .header("If-Match", version)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/api/v1/retention-settings")
                .then();
    }

    private ValidatableResponse preview() {
        return administrator.reads("/retention-settings/preview").statusCode(200);
    }

    private void metLongAgo() {
        Given.asOwner("update participant set created_at = now() - interval '30 months' where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
    }

    private void cycleEnded() {
        Given.asOwner("update cycle set ended_on = current_date - 760 where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
    }

    private void ended(String ago) {
        Given.asOwner(
                "update dialogue set starts_at = now() - interval '%1$s' - interval '2 hours', ends_at = now() - interval '%1$s',"
                                .formatted(ago)
                        + " registration_closes_at = now() - interval '%s' - interval '3 hours' where organisation_id = '%s'"
                                .formatted(ago, coordinator.organisationId));
    }

    private long rows(String from) {
        return Long.parseLong(Schema.strings("select count(*)::text from %s organisation_id = '%s'"
                        .formatted(from, coordinator.organisationId))
                .getFirst());
    }
}

package nl.buurtdialoog.adviceprogramme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which members advise, for how many initiatives, and until when they do not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviserTest {

    private static final String ADVISERS = "/advisers";

    private final Coordinator coordinator = Coordinator.somewhere();

    @Inject
    AbsencesForgotten daily;

    @Test
    void a_member_who_may_advise_is_a_candidate_until_they_are_an_adviser() {
        var account = aMember(Role.ADVISER);
        aMember(Role.EDITOR);
        coordinator.reads(ADVISERS + "/candidates").body("items.id", contains(account));

        coordinator
                .posts(ADVISERS, wish(account))
                .statusCode(201)
                .body("name", equalTo("Lid"))
                .body("advises", equalTo(true))
                .body("languages", contains("NL", "EN"))
                .body("regions", contains("Utrecht"));
        coordinator.reads(ADVISERS + "/candidates").body("items", empty());
    }

    @Test
    void nobody_else_advises_and_nobody_twice() {
        var account = aMember(Role.ADVISER);
        added(account);

        for (var other :
                List.of(account, aMember(Role.EDITOR), UUID.randomUUID().toString())) {
            coordinator
                    .posts(ADVISERS, wish(other))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/accountId"))
                    .body("errors[0].code", equalTo("not-an-adviser"));
        }
    }

    @Test
    void what_an_adviser_can_do_changes_and_who_they_are_does_not() {
        var adviser = added(aMember(Role.ADVISER));
        coordinator
                .changes(adviser, Map.of("most", 3, "awayUntil", "2031-04-01"))
                .statusCode(200)
                .body("most", equalTo(3))
                .body("awayUntil", equalTo("2031-04-01"));

        coordinator
                .changes(adviser, Map.of("accountId", aMember(Role.ADVISER)))
                .statusCode(400)
                .body("errors[0].code", equalTo("somebody-else"));
    }

    @Test
    void until_when_somebody_was_away_is_forgotten_once_they_are_back() {
        var adviser = added(aMember(Role.ADVISER));
        var away = added(aMember(Role.ADVISER));
        coordinator.changes(adviser, Map.of("awayUntil", "2026-01-01"));
        coordinator.changes(away, Map.of("awayUntil", "2131-01-01"));

        daily.run();

        coordinator.reads(adviser).body("awayUntil", nullValue());
        coordinator.reads(away).body("awayUntil", equalTo("2131-01-01"));
    }

    @Test
    void who_advised_nothing_is_taken_out() {
        var adviser = added(aMember(Role.ADVISER));
        coordinator.deletes(adviser).statusCode(204);
        coordinator.reads(ADVISERS).body("items", empty());
    }

    @Test
    void who_advised_stays_with_what_they_advised() {
        var adviser = added(aMember(Role.ADVISER));
        advises(adviser);
        coordinator.deletes(adviser).statusCode(409).body("type", equalTo("/problems/in-use"));
    }

    @Test
    void who_leaves_and_advised_nothing_is_an_adviser_no_more() {
        var account = aMember(Role.ADVISER);
        added(account);
        leaves(account);
        coordinator.reads(ADVISERS).body("items", empty());
    }

    @Test
    void of_who_leaves_and_advised_only_that_stays() {
        var account = aMember(Role.ADVISER);
        var adviser = added(account);
        advises(adviser);
        leaves(account);

        coordinator
                .reads(adviser)
                .body("name", nullValue())
                .body("advises", equalTo(false))
                .body("trainedOn", nullValue())
                .body("regions", empty())
                .body("languages", empty());
        coordinator.reads(ADVISERS).body("items.id", not(hasItem(adviser.substring(ADVISERS.length() + 1))));
    }

    @Test
    void who_may_advise_no_more_stays_in_the_list_and_is_asked_nothing() {
        var account = aMember(Role.ADVISER);
        added(account);
        Given.asOwner("update membership set roles = '{EDITOR}' where account_id = '%s'".formatted(account));

        coordinator.reads(ADVISERS).body("items", hasSize(1)).body("items[0].advises", equalTo(false));
    }

    @Test
    void only_a_coordinator_reads_and_changes_them() {
        var adviser = coordinator.colleague(Role.ADVISER);
        adviser.reads(ADVISERS).statusCode(403);
        adviser.reads(added(aMember(Role.ADVISER))).statusCode(403);
    }

    private String aMember(Role role) {
        return Given.aSubject(coordinator.organisationId, role).toString();
    }

    private String added(String account) {
        return ADVISERS + "/"
                + coordinator
                        .posts(ADVISERS, wish(account))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private void leaves(String account) {
        var member = Schema.strings("select id::text from membership where account_id = '%s'".formatted(account))
                .getFirst();
        coordinator.deletes("/members/" + member).statusCode(204);
    }

    private void advises(String adviser) {
        var sample = Sample.of(coordinator.organisationId, "PUBLISHED");
        Given.asOwner(
                "insert into trajectory (id, organisation_id, programme_id, initiative_id, adviser_id, matched_at,"
                        + " applied_via, question, wanted_way, language, applied_at, step) values (gen_random_uuid(), '%s',"
                                .formatted(coordinator.organisationId)
                        + " '%s', '%s', '%s', now(), 'WEB', 'Hoe verder?', 'ONLINE', 'NL', now(), 'CLOSED')"
                                .formatted(
                                        sample.adviceProgramme,
                                        sample.initiative,
                                        adviser.substring(ADVISERS.length() + 1)));
    }

    private static Map<String, Object> wish(String account) {
        var wish = new HashMap<String, Object>();
        wish.put("accountId", account);
        wish.put("trainedOn", "2026-10-01");
        wish.put("most", 5);
        wish.put("languages", List.of("NL", "EN"));
        wish.put("regions", List.of("Utrecht"));
        return wish;
    }
}

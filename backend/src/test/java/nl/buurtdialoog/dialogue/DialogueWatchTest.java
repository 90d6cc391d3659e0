package nl.buurtdialoog.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changed below the application, as another replica or a hand at the database would: whoever did it, it shows. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueWatchTest {

    private static final Duration A_WEEK = Duration.ofDays(7);

    @Inject
    DialogueWatch watch;

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();

    @AfterEach
    void back() {
        clock.moveTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dialogue set food = 'soep' where id = '%1$s'",
                "update dialogue_seats set seats_taken = 3 where dialogue_id = '%1$s'",
                "update theme set name = name || ' anders' where organisation_id = '%2$s'",
                "update neighbourhood set municipality = 'Elders' where organisation_id = '%2$s'",
                "update organisation set telephone_hours = 'altijd' where id = '%2$s'",
                "update venue set directions = 'Achterom' where organisation_id = '%2$s'",
                "insert into room (id, organisation_id, venue_id, name, seats, position)"
                        + " select gen_random_uuid(), organisation_id, venue_id, 'Zolder', 9, 7 from dialogue where id = '%1$s'",
                "update room set seats = seats + 1 where organisation_id = '%2$s'",
                "delete from room where organisation_id = '%2$s' and name = 'Tuin'"
            })
    void each_row_that_its_page_shows_gives_it_another_mark(String change) {
        var dialogue = dialogue();
        var other = dialogueElsewhere();
        var before = watch.marks(List.of(dialogue, other));

        Given.asOwner(change.formatted(dialogue, coordinator.organisationId));

        var after = watch.marks(List.of(dialogue, other));
        assertThat(after.get(dialogue)).isNotEqualTo(before.get(dialogue));
        assertThat(after.get(other)).isEqualTo(before.get(other)).isNotNull();
    }

    @Test
    void the_same_dialogue_has_the_same_mark() {
        var dialogue = dialogue();
        var before = mark(dialogue);

        coordinator.reads("/dialogue-plans/" + dialogue).statusCode(200);
        Given.asOwner("select from dialogue where id = '%s' for update".formatted(dialogue));

        assertThat(mark(dialogue)).isEqualTo(before);
    }

    /** Here a time of change would fail: it is earlier than that of the other, and comes later. */
    @Test
    void what_took_long_shows_when_it_holds_though_another_that_began_later_held_before() {
        var dialogue = dialogue();
        Given.withOwner(slow -> {
            try {
                var connection = slow.getConnection();
                connection.setAutoCommit(false);
                slow.execute("update dialogue_seats set waiting = 1 where dialogue_id = '%s'".formatted(dialogue));
                var before = mark(dialogue);
                Given.asOwner("update dialogue set food = 'soep' where id = '%s'".formatted(dialogue));
                var between = mark(dialogue);
                assertThat(between).isNotEqualTo(before);

                connection.commit();
                connection.setAutoCommit(true);

                assertThat(mark(dialogue)).isNotEqualTo(between);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void it_gets_another_mark_when_an_hour_of_it_strikes() {
        var starts = Given.inDays(30);
        var wish = Given.aWish(coordinator.organisationId).starting(starts).closing(starts.minusSeconds(3600));
        var dialogue = coordinator.publishes(wish);
        coordinator
                .changes(
                        "/dialogue-plans/" + dialogue,
                        Map.of("registrationOpensAt", Given.inDays(2).toString()))
                .statusCode(200);

        var now = mark(dialogue);
        clock.moveTo(Duration.ofDays(3));
        var opened = mark(dialogue);
        clock.moveTo(Duration.ofDays(30).minus(A_WEEK).plusSeconds(60));
        var forEverybody = mark(dialogue);
        clock.moveTo(Duration.ofDays(30).minusSeconds(1800));
        var closed = mark(dialogue);
        clock.moveTo(Duration.ofDays(30).plusSeconds(60));
        var begun = mark(dialogue);

        assertThat(List.of(now, opened, forEverybody, closed, begun)).doesNotHaveDuplicates();
    }

    @Test
    void a_draft_has_no_mark() {
        var draft = coordinator.plans(Given.aWish(coordinator.organisationId));

        assertThat(watch.marks(List.of(draft))).isEmpty();
    }

    private long mark(UUID dialogue) {
        return Objects.requireNonNull(watch.marks(List.of(dialogue)).get(dialogue));
    }

    /** At a venue with a room. */
    private UUID dialogue() {
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        Given.asOwner(
                "insert into room (id, organisation_id, venue_id, name, seats, position) select gen_random_uuid(),"
                        + " organisation_id, venue_id, 'Tuin', 20, 5 from dialogue where id = '%s'"
                                .formatted(dialogue));
        return dialogue;
    }

    private static UUID dialogueElsewhere() {
        var other = Coordinator.somewhere();
        return other.publishes(Given.aWish(other.organisationId));
    }
}

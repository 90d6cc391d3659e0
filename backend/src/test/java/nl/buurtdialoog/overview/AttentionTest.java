package nl.buurtdialoog.overview;

import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.dialogue.DialogueStatus.HELD;
import static nl.buurtdialoog.dialogue.DialogueStatus.PUBLISHED;
import static nl.buurtdialoog.overview.AttentionKind.DECISION_NEEDED;
import static nl.buurtdialoog.overview.AttentionKind.FEW_PEOPLE;
import static nl.buurtdialoog.overview.AttentionKind.NOT_CLOSED;
import static nl.buurtdialoog.overview.AttentionKind.NOT_PUBLISHED;
import static nl.buurtdialoog.overview.AttentionKind.NO_FACILITATOR;
import static nl.buurtdialoog.overview.AttentionKind.NO_HOST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttentionTest {

    private static final Instant NOW = Instant.parse("2031-03-12T12:00:00Z");

    @Test
    void fewer_than_five_people_a_table_ask_for_it_from_a_week_ahead() {
        assertThat(asked(6, PUBLISHED, 9, "Aïcha", "Ans")).containsExactly(FEW_PEOPLE);
        assertThat(asked(4, PUBLISHED, 9, "Aïcha", "Ans")).containsExactly(FEW_PEOPLE);
        assertThat(asked(8, PUBLISHED, 9, "Aïcha", "Ans")).isEmpty();
        assertThat(asked(6, PUBLISHED, 10, "Aïcha", "Ans")).isEmpty();
    }

    @Test
    void three_days_ahead_it_has_to_be_decided_whether_it_goes_on() {
        assertThat(asked(2, PUBLISHED, 9, "Aïcha", "Ans")).containsExactly(DECISION_NEEDED);
    }

    @Test
    void what_goes_on_all_the_same_asks_for_nothing_more() {
        assertThat(dialogue(6, PUBLISHED, 9, NOW, "Aïcha", "Ans").attention(NOW))
                .isEmpty();
        assertThat(dialogue(2, PUBLISHED, 9, NOW, "Aïcha", "Ans").attention(NOW))
                .isEmpty();
    }

    @Test
    void who_leads_and_who_opens_the_door_is_known_two_weeks_ahead() {
        assertThat(asked(13, PUBLISHED, 16, null, "Ans")).containsExactly(NO_FACILITATOR);
        assertThat(asked(13, PUBLISHED, 16, "Aïcha", null)).containsExactly(NO_HOST);
        assertThat(asked(15, PUBLISHED, 16, null, null)).isEmpty();
    }

    @Test
    void a_draft_asks_to_be_published_three_weeks_ahead_and_nothing_else() {
        assertThat(asked(20, DRAFT, 0, null, null)).containsExactly(NOT_PUBLISHED);
        assertThat(asked(2, DRAFT, 0, null, null)).containsExactly(NOT_PUBLISHED);
        assertThat(asked(22, DRAFT, 0, null, null)).isEmpty();
        assertThat(asked(-1, DRAFT, 0, null, null)).isEmpty();
    }

    @Test
    void what_is_past_asks_to_be_closed() {
        assertThat(asked(-1, PUBLISHED, 9, null, null)).containsExactly(NOT_CLOSED);
        assertThat(asked(-1, HELD, 9, null, null)).containsExactly(NOT_CLOSED);
    }

    @Test
    void what_is_cancelled_asks_for_nothing() {
        assertThat(asked(2, CANCELLED, 0, null, null)).isEmpty();
    }

    @Test
    void it_tells_how_many_people_there_are() {
        assertThat(dialogue(2, PUBLISHED, 3, null, "Aïcha", "Ans").attention(NOW))
                .singleElement()
                .extracting(Attention::count)
                .isEqualTo(3L);
    }

    private static List<AttentionKind> asked(
            int days, DialogueStatus status, int people, @Nullable String facilitator, @Nullable String host) {
        return dialogue(days, status, people, null, facilitator, host)
                .attention(NOW)
                .map(Attention::kind)
                .toList();
    }

    /** Of two tables, this many days from now. */
    private static OpenDialogue dialogue(
            int days,
            DialogueStatus status,
            int people,
            @Nullable Instant goesOnSince,
            @Nullable String facilitator,
            @Nullable String host) {
        var startsAt = NOW.plus(Duration.ofDays(days));
        return new OpenDialogue(
                UUID.randomUUID(),
                "Erbij horen",
                startsAt,
                startsAt.plus(Duration.ofHours(2)),
                status,
                2,
                people,
                goesOnSince,
                facilitator,
                host);
    }
}

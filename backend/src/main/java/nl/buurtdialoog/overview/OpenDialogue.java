package nl.buurtdialoog.overview;

import static nl.buurtdialoog.overview.AttentionKind.DECISION_NEEDED;
import static nl.buurtdialoog.overview.AttentionKind.FEW_PEOPLE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.dialogue.TableSetting;
import org.jspecify.annotations.Nullable;

/** A dialogue that is not over and done with, as far as it may need attention. */
public record OpenDialogue(
        UUID id,
        String title,
        Instant startsAt,
        Instant endsAt,
        DialogueStatus status,
        int tables,
        int seatsTaken,
        @Nullable Instant goesOnSince,
        @Nullable String facilitatorName,
        @Nullable String hostName) {

    static final String SELECT = """
            select new nl.buurtdialoog.overview.OpenDialogue(d.id, d.title, d.startsAt, d.endsAt, d.status, d.tables,
                s.seatsTaken, d.goesOnSince, d.facilitatorName, d.hostName)
            from Dialogue d join DialogueSeats s on s.dialogueId = d.id
            where d.organisationId = :organisation and d.startsAt < :until
                and (d.status in (PUBLISHED, HELD) or d.status = DRAFT and d.startsAt > :now)
            order by d.startsAt, d.id""";

    /** Until when a dialogue may ask for attention. */
    static Instant horizon(Instant now) {
        return now.plus(Duration.ofDays(AttentionKind.FURTHEST_AHEAD));
    }

    /** Fewer than five a table, and nobody decided yet that it goes on so. */
    boolean hasFewPeople() {
        return goesOnSince == null && seatsTaken < TableSetting.LEAST_AT_A_TABLE * tables;
    }

    /** Everything it asks attention for; what has to be decided is not asked in a second way. */
    Stream<Attention> attention(Instant now) {
        var kinds = EnumSet.allOf(AttentionKind.class);
        kinds.removeIf(kind -> !kind.isAskedBy(this, now));
        if (kinds.contains(DECISION_NEEDED)) {
            kinds.remove(FEW_PEOPLE);
        }
        return kinds.stream().map(kind -> new Attention(kind, id, title, startsAt, count(kind)));
    }

    private @Nullable Long count(AttentionKind kind) {
        return kind == FEW_PEOPLE || kind == DECISION_NEEDED ? (long) seatsTaken : null;
    }
}

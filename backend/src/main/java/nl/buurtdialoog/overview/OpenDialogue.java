package nl.buurtdialoog.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialogueStatus;
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
        @Nullable String facilitatorName,
        @Nullable String hostName) {

    static final String SELECT = """
            select new nl.buurtdialoog.overview.OpenDialogue(d.id, d.title, d.startsAt, d.endsAt, d.status, d.tables,
                s.seatsTaken, d.facilitatorName, d.hostName)
            from Dialogue d join DialogueSeats s on s.dialogueId = d.id
            where d.organisationId = :organisation and d.startsAt < :until
                and (d.status in (PUBLISHED, HELD) or d.status = DRAFT and d.startsAt > :now)
            order by d.startsAt, d.id""";

    /** Until when a dialogue may ask for attention. */
    static Instant horizon(Instant now) {
        return now.plus(Duration.ofDays(AttentionKind.FURTHEST_AHEAD));
    }

    /** Everything it asks attention for. */
    Stream<Attention> attention(Instant now) {
        return Arrays.stream(AttentionKind.values())
                .filter(kind -> kind.isAskedBy(this, now))
                .map(kind -> new Attention(
                        kind, id, title, startsAt, kind == AttentionKind.FEW_PEOPLE ? (long) seatsTaken : null));
    }
}

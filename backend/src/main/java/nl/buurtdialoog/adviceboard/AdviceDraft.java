package nl.buurtdialoog.adviceboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the advice is that is being written.
 *
 * @param number null while nothing is written
 * @param readerId who is asked to read along
 */
public record AdviceDraft(
        @Nullable Integer number,
        @Nullable UUID readerId,
        @Nullable Instant readAt,
        @Nullable Instant factsAskedAt,
        @Nullable Boolean factsRight) {

    NextAct nextAct() {
        if (number == null || Boolean.FALSE.equals(factsRight)) {
            return NextAct.WRITE_ADVICE;
        }
        if (readerId != null && readAt == null) {
            return NextAct.READ_ALONG;
        }
        if (factsRight != null) {
            return NextAct.SEND_ADVICE;
        }
        return factsAskedAt == null ? NextAct.ASK_FACTS : NextAct.AWAIT_FACTS;
    }
}

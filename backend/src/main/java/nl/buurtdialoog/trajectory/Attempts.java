package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What calling an initiative came to so far.
 *
 * @param failed in how many of them nobody was reached
 * @param callBackAt when they asked to be called back, as long as nobody did
 */
record Attempts(int failed, @Nullable Instant callBackAt) {

    static Attempts of(List<FollowUpCall> calls) {
        var failed = calls.stream()
                .filter(call -> call.result == CallOutcome.NOT_REACHED)
                .count();
        return new Attempts((int) failed, calls.isEmpty() ? null : calls.getLast().callBackAt);
    }

    @Nullable
    LocalDate callBackOn() {
        return callBackAt == null ? null : callBackAt.atZone(AMSTERDAM).toLocalDate();
    }
}

package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to call an initiative.
 *
 * @param callBackAt when they asked to be called back; null unless they did
 * @param did what they did with the advice; null unless they were reached
 * @param calledBy the name of a colleague
 * @param undoable whether who asks may take it back: the last one, on its own day
 */
@Schema(name = "FollowUpCall")
public record FollowUpCallDetails(
        UUID id,
        CallOutcome result,
        @Nullable Instant callBackAt,
        @Nullable String did,
        @Nullable String helped,
        @Nullable String needed,
        @Nullable String calledBy,
        Instant calledAt,
        boolean undoable) {

    static FollowUpCallDetails of(FollowUpCall call, boolean undoable) {
        return new FollowUpCallDetails(
                call.id,
                call.result,
                call.callBackAt,
                call.did,
                call.helped,
                call.needed,
                call.caller,
                call.calledAt,
                undoable);
    }
}

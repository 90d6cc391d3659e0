package nl.buurtdialoog.privacy;

import java.time.Instant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.Needs;
import org.jspecify.annotations.Nullable;

/**
 * A cycle to which somebody always comes.
 *
 * @param needs what they need at every edition
 */
public record StandingOnFile(
        String cycle, Instant since, Via via, @Nullable Needs needs) {}

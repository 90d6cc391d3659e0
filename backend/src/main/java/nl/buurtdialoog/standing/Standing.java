package nl.buurtdialoog.standing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.registration.Needs;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody always comes to a cycle, and how they stand for its next editions.
 *
 * @param id null for who does not always come
 * @param cycle what people call it
 * @param since since when they always come; null for who does not
 * @param editions the next ones, in their order; none for who does not always come
 * @param needs what they need at every edition
 * @param asksNeedsAgain whether it is a year ago that they said what they need
 */
public record Standing(
        @Nullable UUID id,
        UUID cycleId,
        String cycle,
        @Nullable Instant since,
        List<ComingEdition> editions,
        @Nullable Needs needs,
        boolean asksNeedsAgain) {}

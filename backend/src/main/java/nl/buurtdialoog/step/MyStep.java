package nl.buurtdialoog.step;

import java.time.Instant;
import nl.buurtdialoog.shared.Language;

/**
 * A step as who wrote it sees it. What it is stands on their own card.
 *
 * @param writtenAt when the dialogue was at which it was written
 */
public record MyStep(StepKind kind, StepState state, Instant writtenAt, Language language) {}

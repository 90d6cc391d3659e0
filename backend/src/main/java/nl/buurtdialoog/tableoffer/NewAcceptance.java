package nl.buurtdialoog.tableoffer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which dialogue an offer becomes: a draft, or one that stands in the agenda. */
public record NewAcceptance(@NotNull UUID dialogueId) {}

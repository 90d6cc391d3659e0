package nl.buurtdialoog.directory;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * That two are one.
 *
 * @param otherId the one whose everything becomes theirs
 */
public record NewMerge(@NotNull UUID otherId) {}

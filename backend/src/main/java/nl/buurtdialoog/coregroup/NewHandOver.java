package nl.buurtdialoog.coregroup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param memberId to whom; null for whose turn it is */
public record NewHandOver(@Nullable UUID memberId) {}

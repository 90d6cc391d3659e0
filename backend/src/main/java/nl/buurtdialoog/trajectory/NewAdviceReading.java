package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a second reader says of an advice.
 *
 * @param remark for who wrote it; the initiative does not see it
 */
public record NewAdviceReading(@Nullable @Size(max = 2000) String remark) {}

package nl.buurtdialoog.coregroup;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who is to do a task.
 *
 * @param agreed whether they said yes already, on the telephone or in the room; otherwise they are asked
 */
public record NewAssignment(@NotNull UUID memberId, @NotNull Boolean agreed) {}

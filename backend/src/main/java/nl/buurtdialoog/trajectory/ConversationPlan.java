package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * When and how an adviser and an initiative speak with each other.
 *
 * @param place the address, or the address online
 */
public record ConversationPlan(
        @NotNull ConversationWay way,
        @Nullable @OneLine @Size(max = 300) String place,
        @NotNull Instant startsAt) {}

package nl.buurtdialoog.door;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes without having signed up.
 *
 * @param name null for who is written down as "a guest"
 * @param markedAt when this was said, by the clock of the phone: what was said last holds
 * @param consents spoken; needed when there is a name to keep
 */
public record NewWalkIn(
        @OneLine @Size(max = 120) @Nullable String name,
        @Nullable Boolean firstTime,
        @NotNull Mark mark,
        @NotNull Instant markedAt,
        @NotNull @Size(max = 5) List<@NotNull @Valid GivenConsent> consents) {}

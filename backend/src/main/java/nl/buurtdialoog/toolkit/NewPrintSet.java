package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a booklet is to hold.
 *
 * @param articleIds articles of one organisation, in the order in which they are to be read
 */
public record NewPrintSet(@NotEmpty @Size(max = 20) List<@NotNull UUID> articleIds) {}

package nl.buurtdialoog.dialogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * One table fewer, said as how many are left: asked twice, it is still one.
 *
 * @param tables 1 to 49
 */
public record TablesLeft(@NotNull @Min(1) @Max(49) Integer tables) {}

package nl.buurtdialoog.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who comes along every time with somebody who always comes: all of them, in place of who did before.
 *
 * @param people no more than any party holds; none for who comes alone
 */
public record NewCompanions(@NotNull @Size(max = 3) List<@NotNull @Valid CompanionName> people) {}

package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An article of the toolkit as an advice cites it: this version, also when there is a newer one. */
public record CitedArticle(
        @NotNull UUID articleId, @NotNull @Min(1) Integer number) {}

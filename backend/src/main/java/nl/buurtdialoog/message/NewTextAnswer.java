package nl.buurtdialoog.message;

import jakarta.validation.constraints.NotNull;

/** What somebody would answer to a text message: for who tries the product out. */
public record NewTextAnswer(@NotNull Boolean yes) {}

package nl.buurtdialoog.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buurtdialoog.shared.OneLine;

/** Where a partner wants to be told, and of what. */
public record NewWebhook(
        @NotBlank @OneLine @Size(max = 500) String url,
        @NotNull @Size(min = 1, max = 7) List<@NotNull WebhookType> types) {}

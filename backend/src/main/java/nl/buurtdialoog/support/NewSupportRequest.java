package nl.buurtdialoog.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buurtdialoog.shared.OneLine;

/**
 * A wish to look along with an organisation.
 *
 * @param reason what help was asked with; an administrator of the organisation decides by it
 */
public record NewSupportRequest(
        @NotNull UUID organisationId,
        @NotBlank @OneLine @Size(max = 300) String reason) {}

package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buurtdialoog.shared.OneLine;

/**
 * Where a stack of five postcards is to go. It is used to send them and then taken away.
 *
 * @param organisationId who sends them
 */
public record NewPostcardOrder(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 120) @OneLine String name,
        @NotBlank @Size(max = 120) @OneLine String street,
        @NotBlank @Size(max = 12) @OneLine String houseNumber,
        @NotBlank @Size(max = 12) @OneLine String postcode,
        @NotBlank @Size(max = 80) @OneLine String town) {

    /** Addresses stay out of logs, also by accident. */
    @Override
    public String toString() {
        return "NewPostcardOrder[" + organisationId + "]";
    }
}

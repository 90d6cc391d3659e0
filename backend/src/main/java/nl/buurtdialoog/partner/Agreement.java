package nl.buurtdialoog.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.buurtdialoog.shared.OneLine;

/**
 * The agreement on data with a partner, recorded before it gets a key.
 *
 * @param version as the document itself is called: "2.1"
 */
public record Agreement(
        @NotNull AgreementKind kind,
        @NotBlank @OneLine @Size(max = 40) String version,
        @NotNull LocalDate agreedOn) {}

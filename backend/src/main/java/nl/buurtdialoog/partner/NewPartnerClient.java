package nl.buurtdialoog.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buurtdialoog.shared.OneLine;

/** A partner that a coordinator lets in: how it is called, what it may do, and what was agreed. */
public record NewPartnerClient(
        @NotBlank @OneLine @Size(max = 80) String name,
        @NotNull @Size(min = 1, max = 5) List<@NotNull PartnerScope> scopes,
        @NotNull @Valid Agreement agreement) {}

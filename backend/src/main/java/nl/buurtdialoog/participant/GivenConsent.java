package nl.buurtdialoog.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Something that was agreed to: for what, and which text was shown. */
public record GivenConsent(
        @NotNull ConsentPurpose purpose,
        @NotBlank @Size(max = 40) String version) {}

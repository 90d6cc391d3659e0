package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a proposal does not go into the toolkit, for who made it. */
public record ProposalAnswer(@NotBlank @Size(max = 500) String answer) {}

package nl.buurtdialoog.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The address to mail links to. In the body: what is in an address bar ends up in logs. */
public record LinkRequest(@NotBlank @Size(max = 254) String email) {}

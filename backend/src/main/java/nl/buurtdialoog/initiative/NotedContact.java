package nl.buurtdialoog.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who speaks for an initiative, as a colleague writes it down for them.
 *
 * @param contact each agrees to it for themselves, the second one too
 * @param consentVia how they told us that they agree
 */
public record NotedContact(
        @NotNull @Valid NewInitiativeContact contact,
        @NotNull GivenVia consentVia) {}

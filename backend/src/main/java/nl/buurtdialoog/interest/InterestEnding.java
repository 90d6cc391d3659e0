package nl.buurtdialoog.interest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.buurtdialoog.contact.NewContact;

/** Who wants to hear no more. In the body: what is in an address bar ends up in logs. */
public record InterestEnding(@NotNull @Valid NewContact contact) {}

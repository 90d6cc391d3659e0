package nl.buurtdialoog.registration;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.ContactLimit;
import nl.buurtdialoog.contact.EmailAddress;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For who lost the link. The answer is the same whether the address is known or not. */
@Path("/registration-links")
public class RegistrationLinkResource {

    @Inject
    LinkHolder holder;

    @Inject
    ContactLimit limit;

    @POST
    @OpenToAll
    @Limited("registration-links")
    @ResponseStatus(202)
    @Operation(summary = "Have the links of one's coming registrations mailed again")
    public LinkMailed requestRegistrationLinks(@NotNull @Valid LinkRequest request) {
        var address = EmailAddress.normalise(request.email().strip())
                .orElseThrow(() -> Problem.invalid("/email", "not-an-email"));
        limit.spend(new Contact(ContactKind.EMAIL, address));
        holder.mailLinks(address);
        return LinkMailed.YES;
    }
}

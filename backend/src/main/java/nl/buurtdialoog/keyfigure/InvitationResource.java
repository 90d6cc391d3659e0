package nl.buurtdialoog.keyfigure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.registration.InvitationCode;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What a neighbour opens who was given a link or a slip. */
@Path("/invitations")
public class InvitationResource {

    @Inject
    Invitations invitations;

    @GET
    @Path("/{code}")
    @OpenToAll
    @PublicRead
    @Transactional
    @Operation(summary = "Read what one is invited to: the next time of a cycle")
    public Invitation readInvitation(@RestPath @Pattern(regexp = InvitationCode.FORM) @Size(max = 6) String code) {
        return invitations.of(code);
    }
}

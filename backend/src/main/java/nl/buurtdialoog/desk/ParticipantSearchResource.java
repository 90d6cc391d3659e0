package nl.buurtdialoog.desk;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/participant-searches")
public class ParticipantSearchResource {

    @Inject
    WhoCalls whoCalls;

    @Inject
    NameBook names;

    @Inject
    Caller caller;

    @POST
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(
            summary =
                    "Find people by words of their name or by how they are reached; who came last first, or by surname")
    public Page<FoundParticipant> findParticipants(@NotNull @Valid ParticipantSearch search) {
        return search.byName()
                ? names.find(caller.organisationId(), search)
                : whoCalls.find(caller.organisationId(), search);
    }
}

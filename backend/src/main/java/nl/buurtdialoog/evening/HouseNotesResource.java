package nl.buurtdialoog.evening;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What who leads an evening must know of the house: kept with the cycle, the same each time. */
@Path("/cycles")
public class HouseNotesResource {

    @Inject
    Caller caller;

    @Inject
    EveningHouse house;

    @GET
    @Path("/{id}/house-notes")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read the keys, alarm, coffee and emergency number of a cycle's house")
    public HouseNotes readHouseNotes(UUID id) {
        return house.of(caller.organisationId(), id);
    }

    @PUT
    @Path("/{id}/house-notes")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Write down the keys, alarm, coffee and emergency number of a cycle's house")
    public HouseNotes writeHouseNotes(UUID id, @Valid @NotNull HouseNotes request) {
        house.write(caller.organisationId(), id, request);
        return request;
    }
}

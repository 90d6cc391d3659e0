package nl.buurtdialoog.door;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.FACILITATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
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

/** The door of a dialogue. Every answer is the list as it stands: one round over a poor line is enough. */
@Path("/dialogues")
public class DoorResource {

    @Inject
    Door door;

    @Inject
    DoorLists lists;

    @Inject
    Caller caller;

    @GET
    @Path("/{id}/door-list")
    @ForRoles({COORDINATOR, FACILITATOR, PHONE_DESK})
    @Operation(summary = "Read who is expected and who is there, without how they are reached")
    public DoorList readDoorList(UUID id) {
        return lists.read(caller.organisationId(), id);
    }

    @PUT
    @Path("/{id}/attendances/{personId}")
    @ForRoles({COORDINATOR, FACILITATOR, PHONE_DESK})
    @LastSaidHolds
    @Operation(summary = "Say at the door whether somebody is there")
    public DoorList markAttendance(UUID id, UUID personId, @NotNull @Valid NewAttendance request) {
        door.mark(caller.organisationId(), id, personId, request);
        return lists.read(caller.organisationId(), id);
    }

    @PUT
    @Path("/{id}/walk-ins/{walkInId}")
    @ForRoles({COORDINATOR, FACILITATOR, PHONE_DESK})
    @LastSaidHolds
    @Operation(summary = "Welcome somebody who did not sign up, under an id that the caller makes")
    public DoorList welcomeWalkIn(UUID id, UUID walkInId, @NotNull @Valid NewWalkIn request) {
        door.welcome(caller.organisationId(), id, walkInId, request);
        return lists.read(caller.organisationId(), id);
    }

    @PUT
    @Path("/{id}/chairs/{chairId}")
    @ForRoles({COORDINATOR, FACILITATOR, PHONE_DESK})
    @LastSaidHolds
    @Operation(summary = "Put a chair at a table on the day, under an id that the caller makes")
    public DoorList addChair(UUID id, UUID chairId) {
        door.addChair(caller.organisationId(), id, chairId);
        return lists.read(caller.organisationId(), id);
    }

    @GET
    @Path("/{id}/door-counts")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read what was counted at the door, as a proposal for closing")
    public ProposedCounts readDoorCounts(UUID id) {
        return lists.proposedCounts(caller.organisationId(), id);
    }
}

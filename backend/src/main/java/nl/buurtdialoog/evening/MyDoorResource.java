package nl.buurtdialoog.evening;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.coregroup.EveningLink;
import nl.buurtdialoog.door.Door;
import nl.buurtdialoog.door.DoorList;
import nl.buurtdialoog.door.DoorLists;
import nl.buurtdialoog.door.NewAttendance;
import nl.buurtdialoog.door.NewWalkIn;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The door of an evening, for who leads it. Every answer is the list as it stands. */
@Path("/my-evening")
public class MyDoorResource {

    @Inject
    EveningLink link;

    @Inject
    Door door;

    @Inject
    DoorLists lists;

    @PUT
    @Path("/attendances/{personId}")
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Say whether somebody is there, as who leads the evening")
    public DoorList markMyAttendance(
            UUID personId,
            @HeaderParam(EveningLink.HEADER) @Nullable String token,
            @Valid @NotNull NewAttendance request) {
        var edition = link.edition(token);
        door.mark(edition.organisationId, edition.id, personId, request);
        return lists.read(edition.organisationId, edition.id);
    }

    @PUT
    @Path("/walk-ins/{walkInId}")
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Welcome somebody who did not sign up, as who leads the evening")
    public DoorList welcomeMyWalkIn(
            UUID walkInId, @HeaderParam(EveningLink.HEADER) @Nullable String token, @Valid @NotNull NewWalkIn request) {
        var edition = link.edition(token);
        door.welcome(edition.organisationId, edition.id, walkInId, request);
        return lists.read(edition.organisationId, edition.id);
    }

    @PUT
    @Path("/chairs/{chairId}")
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Put a chair at a table, as who leads the evening")
    public DoorList addMyChair(UUID chairId, @HeaderParam(EveningLink.HEADER) @Nullable String token) {
        var edition = link.edition(token);
        door.addChair(edition.organisationId, edition.id, chairId);
        return lists.read(edition.organisationId, edition.id);
    }
}

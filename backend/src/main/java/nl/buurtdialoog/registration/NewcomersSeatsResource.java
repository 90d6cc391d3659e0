package nl.buurtdialoog.registration;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The seats of a dialogue that are kept for who comes for the first time, until a week before it. */
@Path("/dialogues")
public class NewcomersSeatsResource {

    @Inject
    RegistrationDesk desk;

    @Inject
    Caller caller;

    @PUT
    @Path("/{id}/newcomers-seats")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Say how many seats are kept for newcomers, until a week before the start")
    public NewcomersSeats keepNewcomersSeats(UUID id, @Valid @NotNull NewcomersSeats request) {
        desk.keepForNewcomers(caller.organisationId(), id, request.seats());
        return new NewcomersSeats(DialogueSeats.of(caller.organisationId(), id).newcomersSeats);
    }
}

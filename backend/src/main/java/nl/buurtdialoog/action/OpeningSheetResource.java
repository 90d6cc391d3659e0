package nl.buurtdialoog.action;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/dialogues")
public class OpeningSheetResource {

    @Inject
    Caller caller;

    @Inject
    KeptSheets sheets;

    @GET
    @Path("/{id}/opening-sheet")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read how it stands with what was agreed before a dialogue")
    public OpeningSheet readOpeningSheet(UUID id) {
        return sheets.of(Dialogue.of(caller.organisationId(), id));
    }
}

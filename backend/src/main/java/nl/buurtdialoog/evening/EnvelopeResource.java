package nl.buurtdialoog.evening;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.coregroup.CareTaskBook;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The same evening on paper, to be printed and put in an envelope for who leads it. */
@Path("/dialogues")
public class EnvelopeResource {

    @Inject
    Caller caller;

    @Inject
    EveningBook book;

    @Inject
    CareTaskBook tasks;

    @GET
    @Path("/{id}/evening-envelope")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read what goes in the envelope of an evening without a coordinator")
    public Evening readEveningEnvelope(UUID id) {
        var edition = Dialogue.of(caller.organisationId(), id);
        return book.of(edition, tasks.leaderOf(edition.organisationId, id), tasks.codeOf(edition.organisationId, id));
    }
}

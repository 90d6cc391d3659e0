package nl.buurtdialoog.dialogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/agenda-filters")
public class AgendaFilterResource {

    @Inject
    Agenda agenda;

    @GET
    @Transactional
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find what the agenda can be filtered by")
    public AgendaFilters findAgendaFilters() {
        return agenda.filters();
    }
}

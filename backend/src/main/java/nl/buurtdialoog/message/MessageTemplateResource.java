package nl.buurtdialoog.message;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/message-templates")
public class MessageTemplateResource {

    @Inject
    SampleBook book;

    @Inject
    Caller caller;

    @GET
    @ForRoles(COORDINATOR)
    @Operation(summary = "See what messages say, on each occasion and in each language")
    public Page<TemplatePreview> findMessageTemplates() {
        return Page.whole(book.read(caller.organisationId()));
    }
}

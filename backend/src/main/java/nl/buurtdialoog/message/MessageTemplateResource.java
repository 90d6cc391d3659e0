package nl.buurtdialoog.message;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

    @POST
    @Path("/preview")
    @ForRoles(COORDINATOR)
    @Operation(summary = "See what a message would say with words of your own, before keeping them")
    public TemplateSample previewOwnWords(@NotNull @Valid NewOwnWords words) {
        return book.preview(caller.organisationId(), words);
    }

    @POST
    @Path("/own-words")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add words of your own to a message, or take them away again")
    public TemplateSample addOwnWords(@NotNull @Valid NewOwnWords words) {
        return book.add(caller.organisationId(), words);
    }
}

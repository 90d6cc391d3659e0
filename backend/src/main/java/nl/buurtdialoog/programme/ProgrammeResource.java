package nl.buurtdialoog.programme;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

@Path("/")
public class ProgrammeResource {

    private static final String CSV = "text/csv";

    @Inject
    Caller caller;

    @Inject
    ProgrammeImport programmeImport;

    @POST
    @Path("/programme-checks")
    @Consumes(CSV)
    @ForRoles(COORDINATOR)
    @Operation(
            summary = "See what a programme would do, row by row",
            description = "Nothing is stored. A file with mistakes is answered with 200 and tells them per row.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, maxLength = 2_097_152)))
    public ProgrammeReport checkProgramme(
            byte[] file, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return programmeImport.check(caller.organisationId(), file, Language.accepted(language));
    }

    @POST
    @Path("/programme-imports")
    @Consumes(CSV)
    @ForRoles(COORDINATOR)
    @Operation(
            summary = "Read a programme: all rows or none",
            description =
                    "When a row is refused nothing is stored and `applied` is false. Read again, it changes nothing.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, maxLength = 2_097_152)))
    public ProgrammeReport importProgramme(
            byte[] file, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return programmeImport.read(caller.organisationId(), file, Language.accepted(language));
    }

    @GET
    @Path("/programme-template")
    @Produces(CSV)
    @ForRoles(COORDINATOR)
    @Operation(summary = "Download an empty programme with its headings and one example")
    public String readProgrammeTemplate(
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return ProgrammeTemplate.in(Language.accepted(language));
    }
}

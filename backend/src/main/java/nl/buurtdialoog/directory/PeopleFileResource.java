package nl.buurtdialoog.directory;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.spreadsheet.CsvText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** Lists of people that go to a spreadsheet and come back. */
@Path("/")
public class PeopleFileResource {

    @Inject
    Caller caller;

    @Inject
    PeopleImport peopleImport;

    @Inject
    PeopleExport peopleExport;

    @POST
    @Path("/participant-checks")
    @Consumes(CsvText.MEDIA_TYPE)
    @ForRoles(COORDINATOR)
    @Operation(
            summary = "See what a list of people would do, row by row",
            description = "Nothing is stored. A file with mistakes is answered with 200 and tells them per row.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CsvText.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 2_097_152)))
    public PeopleReport checkParticipants(
            byte[] file, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return peopleImport.check(caller.organisationId(), file, Language.accepted(language));
    }

    @POST
    @Path("/participant-imports")
    @Consumes(CsvText.MEDIA_TYPE)
    @ForRoles(COORDINATOR)
    @Operation(
            summary = "Read a list of people: all rows or none",
            description = "Who is known by name and contact stays as they are, so a list that is read again changes"
                    + " nothing. When a row is refused nothing is stored and `applied` is false.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CsvText.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, maxLength = 2_097_152)))
    public PeopleReport importParticipants(
            byte[] file, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return peopleImport.read(caller.organisationId(), file, Language.accepted(language));
    }

    @POST
    @Path("/participant-exports")
    @Produces(CsvText.MEDIA_TYPE)
    @ForRoles(COORDINATOR)
    @Operation(
            summary = "Take along a list of everybody, for a spreadsheet",
            description = "At most 10,000 people. Each of them can see later that this was done."
                    + " Who only looks along may not.")
    public String exportParticipants(
            @QueryParam("since") @Nullable LocalDate since,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return peopleExport.write(caller.organisationId(), since, Language.accepted(language));
    }
}

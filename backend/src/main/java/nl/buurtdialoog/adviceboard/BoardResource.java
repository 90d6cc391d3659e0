package nl.buurtdialoog.adviceboard;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.paper.PaperPress;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.spreadsheet.CsvText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How an advice programme stands. */
@Path("/advice-programmes")
public class BoardResource {

    @Inject
    Bookkeeper bookkeeper;

    @GET
    @Path("/{id}/board")
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "See the places of a programme, each on its step")
    public Board readBoard(UUID id) {
        return bookkeeper.board(id);
    }

    @GET
    @Path("/{id}/board-sheet")
    @Produces(CsvText.MEDIA_TYPE)
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take the board along, for a spreadsheet")
    public String exportBoard(
            UUID id, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return BoardColumn.sheet(bookkeeper.board(id), Language.accepted(language));
    }

    @GET
    @Path("/{id}/figures")
    @ForRoles(COORDINATOR)
    @Operation(summary = "See what came of a programme, in figures")
    public ProgrammeFigures readProgrammeFigures(UUID id) {
        return bookkeeper.figures(id);
    }

    @GET
    @Path("/{id}/report")
    @Produces("application/pdf")
    @ForRoles(COORDINATOR)
    @Operation(
            summary = "Print the report for who pays for a programme",
            description = "A PDF that can be read aloud, with the four sub-goals and without names of people.")
    public byte[] printFunderReport(
            UUID id, @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return PaperPress.print(FunderReport.of(bookkeeper.figures(id), Language.accepted(language)));
    }
}

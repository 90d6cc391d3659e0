package nl.buurtdialoog.message;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/letters")
public class LetterResource {

    @Inject
    PrintTray tray;

    @Inject
    Caller caller;

    @GET
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the letters to print, the oldest first")
    public Page<LetterToPrint> findLetters(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return tray.find(caller.organisationId(), limit, cursor);
    }

    @POST
    @Path("/{id}/printing")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Note that a letter is printed and goes by post")
    public LetterToPrint noteLetterPrinted(UUID id) {
        return tray.printed(caller.organisationId(), id);
    }
}

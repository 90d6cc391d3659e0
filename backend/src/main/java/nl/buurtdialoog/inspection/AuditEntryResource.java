package nl.buurtdialoog.inspection;

import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/audit-entries")
public class AuditEntryResource {

    @Inject
    AuditBook book;

    @Inject
    Caller caller;

    @GET
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Find who saw or changed whose data, for what and when; the last first")
    public Page<AuditLine> findAuditEntries(
            @BeanParam @Valid AuditFilter filter,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return book.find(caller.organisationId(), filter, limit, Cursor.parse(cursor));
    }
}

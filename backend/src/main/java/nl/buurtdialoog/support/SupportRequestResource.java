package nl.buurtdialoog.support;

import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What support asks of an organisation, and what its administrator answers. */
@Path("/support-requests")
public class SupportRequestResource {

    @Inject
    SupportDesk desk;

    @Inject
    SupportBook book;

    @Inject
    Caller caller;

    @GET
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Find who of support asked to look along, the last first")
    public Page<SupportRequestDetails> findSupportRequests(
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return book.of(caller.organisationId(), limit, Cursor.parse(cursor));
    }

    @POST
    @Path("/{id}/grant")
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Let support look along for an hour; they see what a coordinator sees and change nothing")
    public SupportRequestDetails grantSupport(UUID id) {
        desk.grant(caller.organisationId(), id, caller.accountId());
        return book.one(caller.organisationId(), id);
    }

    @POST
    @Path("/{id}/refusal")
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Do not let support look along")
    public SupportRequestDetails refuseSupport(UUID id) {
        desk.refuse(caller.organisationId(), id, caller.accountId());
        return book.one(caller.organisationId(), id);
    }

    @POST
    @Path("/{id}/end")
    @Transactional
    @ForRoles(ADMINISTRATOR)
    @Operation(summary = "Have support look along no longer, from this moment")
    public SupportRequestDetails endSupport(UUID id) {
        desk.end(caller.organisationId(), id);
        return book.one(caller.organisationId(), id);
    }
}

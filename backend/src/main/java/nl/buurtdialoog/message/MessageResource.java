package nl.buurtdialoog.message;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

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
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/messages")
public class MessageResource {

    @Inject
    MessageList messages;

    @Inject
    Caller caller;

    @GET
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find what was sent, what waits and what failed, the newest first")
    public Page<MessageSummary> findMessages(
            @QueryParam("status") @Nullable MessageStatus status,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return messages.find(caller.organisationId(), status, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read a message, its personal link masked")
    public RestResponse<MessageDetails> readMessage(UUID id) {
        var message = messages.read(caller.organisationId(), id);
        return Versioned.answer(message, message.version());
    }

    @POST
    @Path("/{id}/resending")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Send a message once more")
    public MessageDetails resendMessage(UUID id) {
        return messages.resend(caller.organisationId(), id);
    }
}

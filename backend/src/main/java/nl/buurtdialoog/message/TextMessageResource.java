package nl.buurtdialoog.message;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/text-messages")
public class TextMessageResource {

    static final String SECRET = "Text-Gateway-Secret";

    @Inject
    TextDesk desk;

    @Inject
    Caller caller;

    @POST
    @Path("/inbound")
    @OpenToAll
    @Limited("text-messages")
    @Operation(summary = "Take a text message that somebody sent: JA or NEE answers the newest question to that number")
    public TextTaken takeTextMessage(@HeaderParam(SECRET) @Nullable String secret, @NotNull @Valid InboundText text) {
        return desk.take(secret, text);
    }

    @POST
    @Path("/{id}/answer")
    @ForRoles(COORDINATOR)
    @Operation(summary = "Answer a text message as its receiver would, while texts stay in the outbox")
    public TextTaken answerTextMessage(UUID id, @NotNull @Valid NewTextAnswer answer) {
        desk.answerHere(caller.organisationId(), id, answer.yes());
        return new TextTaken(true);
    }
}

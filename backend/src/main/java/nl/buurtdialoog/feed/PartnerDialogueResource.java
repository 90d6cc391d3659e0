package nl.buurtdialoog.feed;

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
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.Scope;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a partner shows of the dialogues of who let it in. */
@Path("/partner-dialogues")
public class PartnerDialogueResource {

    @Inject
    Feed feed;

    @Inject
    Caller caller;

    @GET
    @ForScope(Scope.DIALOGUES_READ)
    @Operation(summary = "Find dialogues for your own site: the soonest first, the nearest first, or what changed")
    public PartnerDialoguePage findPartnerDialogues(
            @BeanParam @Valid FeedFilter filter,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return feed.find(caller.organisationId(), filter, limit, cursor);
    }
}

package nl.buurtdialoog.action;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactLimit;
import nl.buurtdialoog.coregroup.EveningLink;
import nl.buurtdialoog.organisation.OpenToAll;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The opening sheet at the table itself, by the link of the evening: no coordinator has to be there. */
@Path("/my-opening-sheet")
public class MyOpeningSheetResource {

    @Inject
    EveningLink evening;

    @Inject
    KeptSheets sheets;

    @Inject
    ActionDesk desk;

    @Inject
    ContactLimit limit;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read how it stands with what was agreed before this evening")
    public OpeningSheet readMyOpeningSheet(@HeaderParam(EveningLink.HEADER) @Nullable String token) {
        return sheets.of(evening.edition(token));
    }

    @POST
    @Path("/actions/{actionId}/lines")
    @OpenToAll
    @Transactional
    @Operation(summary = "Say at the table how an action goes")
    public OpeningSheet sayAtTheTable(
            @HeaderParam(EveningLink.HEADER) @Nullable String token,
            UUID actionId,
            @Valid @NotNull NewActionLine line) {
        var edition = evening.edition(token);
        desk.say(Circle.of(edition).locked(actionId), line);
        return sheets.of(edition);
    }

    @POST
    @Path("/actions/{actionId}/owners")
    @OpenToAll
    @Transactional
    @Operation(summary = "Write down at the table who carries an action, or helps; they are sent their link")
    public OpeningSheet addOwnerAtTheTable(
            @HeaderParam(EveningLink.HEADER) @Nullable String token,
            UUID actionId,
            @Valid @NotNull NewOwnerAtTheTable who) {
        var edition = evening.edition(token);
        var action = Circle.of(edition).locked(actionId);
        limit.spend(who.owner().checked(""));
        desk.add(action, who.owner(), "");
        return sheets.of(edition);
    }

    @POST
    @Path("/actions")
    @OpenToAll
    @Transactional
    @Operation(summary = "Write down at the table what the group agrees to do")
    public OpeningSheet agreeAtTheTable(
            @HeaderParam(EveningLink.HEADER) @Nullable String token, @Valid @NotNull NewAgreedAction wish) {
        var edition = evening.edition(token);
        desk.agree(edition.organisationId, wish.at(edition.id));
        return sheets.of(edition);
    }
}

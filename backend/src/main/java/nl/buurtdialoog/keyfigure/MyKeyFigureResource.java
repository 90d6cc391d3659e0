package nl.buurtdialoog.keyfigure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.coregroup.CoreGroupLink;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who invites neighbours, for who carries the cycle by their own link: names, and nothing by which anybody is reached. */
@Path("/my-core-group/key-figures")
public class MyKeyFigureResource {

    @Inject
    CoreGroupLink link;

    @Inject
    KeyFigures keyFigures;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read who invites neighbours to the cycle that one carries, by name alone")
    public Page<Named> findMyKeyFigures(@HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        var me = link.holder(token);
        return Page.whole(KeyFigure.all(me.organisationId, me.cycle.id).stream()
                .map(keyFigure -> new Named(keyFigure.id, keyFigure.name))
                .toList());
    }

    @POST
    @OpenToAll
    @Transactional
    @Operation(
            summary = "Ask somebody to invite neighbours, as one who carries the cycle; they are sent their own link")
    public Named addMyKeyFigure(
            @HeaderParam(CoreGroupLink.HEADER) @Nullable String token, @NotNull @Valid NewKeyFigure request) {
        var keyFigure = keyFigures.add(link.holder(token).cycle, request);
        return new Named(keyFigure.id, keyFigure.name);
    }
}

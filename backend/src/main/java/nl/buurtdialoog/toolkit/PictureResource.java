package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.organisation.Role.EDITOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.PublicRead;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Pictures in the articles of the toolkit. */
@Path("/toolkit/pictures")
public class PictureResource {

    private static final int A_DAY = 86_400;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Consumes({"image/jpeg", "image/png"})
    @Creates
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Add a picture, for an article of the toolkit")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<PictureAdded> addToolkitPicture(byte[] file) {
        var picture = new Picture(caller.organisationId(), PictureFile.of(file), clock.instant());
        picture.persistAndFlush();
        return Versioned.created(PictureAdded.of(picture), 0, "/toolkit/pictures/" + picture.id);
    }

    @GET
    @Path("/{id}")
    @Produces("image/jpeg")
    @Transactional
    @OpenToAll
    @PublicRead(seconds = A_DAY)
    @Operation(summary = "Get a picture of the toolkit")
    public byte[] readToolkitPicture(@RestPath UUID id) {
        return Picture.of(id).jpeg;
    }
}

package nl.buurtdialoog.organiser;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.tableoffer.TableLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The table that one offered, by the link of the mail. Nothing happens on a GET: mail programs open links by themselves. */
@Path("/my-table")
public class MyTableResource {

    @Inject
    TableHolder holder;

    @Inject
    Idempotency idempotency;

    /** Who was brought, by whose link. */
    record Brought(@Nullable String token, NewGuest guest) {}

    @GET
    @OpenToAll
    @Operation(summary = "Read how it stands with the table one offered")
    public MyTable readMyTable(@HeaderParam(TableLink.HEADER) @Nullable String token) {
        return holder.read(token);
    }

    @POST
    @Path("/hold")
    @OpenToAll
    @Operation(summary = "Hold so many seats for one's own people")
    public MyTable holdMySeats(@HeaderParam(TableLink.HEADER) @Nullable String token, @NotNull @Valid NewHold request) {
        return holder.holds(token, request);
    }

    @DELETE
    @Path("/hold")
    @OpenToAll
    @Operation(summary = "Release the seats that are held for one's own people")
    public MyTable releaseMySeats(@HeaderParam(TableLink.HEADER) @Nullable String token) {
        return holder.releases(token);
    }

    @POST
    @Path("/guests")
    @OpenToAll
    @Creates
    @Operation(summary = "Sign a neighbour up in a seat that is held for one's own people")
    public RestResponse<MyGuest> bringNeighbour(
            @HeaderParam(TableLink.HEADER) @Nullable String token,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid NewGuest request) {
        var keyed = new KeyedRequest("bringNeighbour", null, key, new Brought(token, request));
        return idempotency.once(keyed, MyGuest.class, () -> {
            holder.brings(token, request);
            return RestResponse.ResponseBuilder.<MyGuest>create(201)
                    .entity(new MyGuest(request.name()))
                    .header("Location", "/api/v1/my-table")
                    .build();
        });
    }
}

package nl.buurtdialoog.place;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.NameCursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/venues")
public class VenueResource {

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @Inject
    VenueList venueList;

    @Inject
    Event<VenueMoved> moved;

    @Inject
    Event<VenueDescribed> described;

    @GET
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the organisation's venues, by name")
    @Transactional
    public Page<VenueDetails> findVenues(
            @RestQuery @Min(1) @Max(Page.MAX_LIMIT) @DefaultValue("" + Page.DEFAULT_LIMIT) int limit,
            @RestQuery @Size(max = 400) @Nullable String cursor) {
        var found = venueList.after(caller.organisationId(), NameCursor.parse(cursor), limit + 1);
        return NameCursor.page(found, limit, shown -> new NameCursor(shown.name(), shown.id()));
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add a venue")
    public RestResponse<VenueDetails> addVenue(@Valid @NotNull NewVenue wish) {
        var venue = new Venue(caller.organisationId(), wish);
        venue.persistAndFlush();
        return Versioned.created(VenueDetails.of(venue), venue.version, "/venues/" + venue.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read a venue")
    public RestResponse<VenueDetails> readVenue(@RestPath UUID id) {
        var venue = Venue.of(caller.organisationId(), id);
        return Versioned.answer(VenueDetails.of(venue), venue.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change a venue")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewVenue.class)))
    public RestResponse<VenueDetails> changeVenue(
            @RestPath UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var venue = Venue.of(caller.organisationId(), id);
        Versioned.require(venue.version, request, headers);
        // Its rooms are rows of their own: without this a change of only those would leave the version as it was.
        Venue.getEntityManager().lock(venue, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var before = venue.neighbourhood.id;
        venue.describe(patches.apply(patch, NewVenue.of(venue), NewVenue.class));
        Venue.flush();
        described.fire(new VenueDescribed(venue.organisationId, venue.id));
        if (!venue.neighbourhood.id.equals(before)) {
            moved.fire(new VenueMoved(venue.organisationId, venue.id, venue.neighbourhood.id));
        }
        return Versioned.answer(VenueDetails.of(venue), venue.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove a venue that nothing uses")
    public void removeVenue(@RestPath UUID id, @Context Request request, @Context HttpHeaders headers) {
        var venue = Venue.of(caller.organisationId(), id);
        Versioned.require(venue.version, request, headers);
        venue.delete();
        Venue.flush();
    }
}

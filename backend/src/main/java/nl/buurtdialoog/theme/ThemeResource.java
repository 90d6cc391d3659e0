package nl.buurtdialoog.theme;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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

@Path("/themes")
public class ThemeResource {

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @Inject
    Event<ThemeDescribed> described;

    @GET
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the organisation's themes, by name")
    public Page<ThemeDetails> findThemes(
            @RestQuery @Min(1) @Max(Page.MAX_LIMIT) @DefaultValue("" + Page.DEFAULT_LIMIT) int limit,
            @RestQuery @Size(max = 400) @Nullable String cursor) {
        var found = Theme.after(caller.organisationId(), NameCursor.parse(cursor), limit + 1);
        return NameCursor.page(found, limit, shown -> new NameCursor(shown.name(), shown.id()));
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add a theme")
    public RestResponse<ThemeDetails> addTheme(@Valid @NotNull NewTheme wish) {
        var theme = new Theme(caller.organisationId(), wish);
        theme.persistAndFlush();
        return Versioned.created(ThemeDetails.of(theme), theme.version, "/themes/" + theme.id);
    }

    @GET
    @Path("/{id}")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read a theme")
    public RestResponse<ThemeDetails> readTheme(@RestPath UUID id) {
        var theme = Theme.of(caller.organisationId(), id);
        return Versioned.answer(ThemeDetails.of(theme), theme.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change a theme")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewTheme.class)))
    public RestResponse<ThemeDetails> changeTheme(
            @RestPath UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var theme = Theme.of(caller.organisationId(), id);
        Versioned.require(theme.version, request, headers);
        theme.describe(patches.apply(patch, NewTheme.of(theme), NewTheme.class));
        Theme.flush();
        described.fire(new ThemeDescribed(theme.organisationId, id));
        return Versioned.answer(ThemeDetails.of(theme), theme.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove a theme that nothing uses")
    public void removeTheme(@RestPath UUID id, @Context Request request, @Context HttpHeaders headers) {
        var theme = Theme.of(caller.organisationId(), id);
        Versioned.require(theme.version, request, headers);
        theme.delete();
        Theme.flush();
    }
}

package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.organisation.Role.EDITOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.PublicRead;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the articles of the toolkit are about. */
@Path("/toolkit/themes")
public class ToolkitThemeResource {

    @Inject
    Caller caller;

    @Inject
    MergePatch patches;

    @GET
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find what the articles of the toolkit are about, in their order")
    public Page<ToolkitThemeDetails> findToolkitThemes(@RestQuery @Nullable UUID organisationId) {
        return Page.whole(ToolkitTheme.inOrder(organisationId));
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Add a theme to the toolkit")
    public RestResponse<ToolkitThemeDetails> addToolkitTheme(@Valid @NotNull NewToolkitTheme wish) {
        var theme = new ToolkitTheme(caller.organisationId(), wish);
        theme.persistAndFlush();
        return Versioned.created(ToolkitThemeDetails.of(theme), theme.version, "/toolkit/themes/" + theme.id);
    }

    @GET
    @Path("/{id}")
    @ForRoles(EDITOR)
    @Operation(summary = "Read a theme of the toolkit")
    public RestResponse<ToolkitThemeDetails> readToolkitTheme(@RestPath UUID id) {
        var theme = ToolkitTheme.of(caller.organisationId(), id);
        return Versioned.answer(ToolkitThemeDetails.of(theme), theme.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Change a theme of the toolkit")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewToolkitTheme.class)))
    public RestResponse<ToolkitThemeDetails> changeToolkitTheme(
            @RestPath UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var theme = ToolkitTheme.of(caller.organisationId(), id);
        Versioned.require(theme.version, request, headers);
        theme.describe(patches.apply(patch, NewToolkitTheme.of(theme), NewToolkitTheme.class));
        ToolkitTheme.flush();
        return Versioned.answer(ToolkitThemeDetails.of(theme), theme.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Remove a theme of the toolkit without articles")
    public void removeToolkitTheme(@RestPath UUID id, @Context Request request, @Context HttpHeaders headers) {
        var theme = ToolkitTheme.of(caller.organisationId(), id);
        Versioned.require(theme.version, request, headers);
        theme.delete();
        ToolkitTheme.flush();
    }
}

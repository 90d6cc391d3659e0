package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.organisation.Role.EDITOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What editors do with articles: draft, have read, let out. */
@Path("/toolkit/articles")
public class ArticleDraftResource {

    @Inject
    Caller caller;

    @Inject
    EditorsDesk desk;

    @Inject
    MergePatch patches;

    @Inject
    Clock clock;

    @POST
    @Creates
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Begin an article, with its first draft")
    public RestResponse<ArticleVersionDetails> beginArticle(@Valid @NotNull NewArticle wish) {
        return ArticleVersionDetails.created(desk.begin(caller.organisationId(), wish, caller.accountId()));
    }

    @GET
    @Path("/{id}/versions")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Find all versions of an article, the newest first")
    public Page<ArticleVersionDetails> findArticleVersions(@RestPath UUID id) {
        return Page.whole(ArticleVersion.all(Article.of(caller.organisationId(), id)).stream()
                .map(ArticleVersionDetails::of)
                .toList());
    }

    @POST
    @Path("/{id}/versions")
    @Creates
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Write another version of an article")
    public RestResponse<ArticleVersionDetails> renewArticle(
            @RestPath UUID id, @Valid @NotNull NewArticleVersion words) {
        return ArticleVersionDetails.created(
                desk.renew(Article.locked(caller.organisationId(), id), words, caller.accountId()));
    }

    @GET
    @Path("/{id}/drafts/{number}")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Read a version of an article, whatever its status")
    public RestResponse<ArticleVersionDetails> readDraft(@RestPath UUID id, @RestPath @Min(1) int number) {
        return ArticleVersionDetails.answer(ArticleVersion.of(caller.organisationId(), id, number));
    }

    @PATCH
    @Path("/{id}/drafts/{number}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Change a draft")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewArticleVersion.class)))
    public RestResponse<ArticleVersionDetails> changeDraft(
            @RestPath UUID id,
            @RestPath @Min(1) int number,
            @NotNull JsonNode patch,
            @Context Request request,
            @Context HttpHeaders headers) {
        var version = ArticleVersion.of(caller.organisationId(), id, number);
        Versioned.require(version.version, request, headers);
        var words = patches.apply(patch, NewArticleVersion.of(version), NewArticleVersion.class);
        version.write(words, caller.accountId(), clock.instant());
        return ArticleVersionDetails.answer(version);
    }

    @POST
    @Path("/{id}/drafts/{number}/review")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Ask a second pair of eyes to read a draft")
    public RestResponse<ArticleVersionDetails> submitDraft(@RestPath UUID id, @RestPath @Min(1) int number) {
        var version = ArticleVersion.of(caller.organisationId(), id, number);
        version.submit();
        return ArticleVersionDetails.answer(version);
    }

    @POST
    @Path("/{id}/drafts/{number}/return")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Send a draft back to be written anew")
    public RestResponse<ArticleVersionDetails> returnDraft(@RestPath UUID id, @RestPath @Min(1) int number) {
        var version = ArticleVersion.of(caller.organisationId(), id, number);
        version.sendBack();
        return ArticleVersionDetails.answer(version);
    }

    @POST
    @Path("/{id}/drafts/{number}/publication")
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Publish a version that was read by a second pair of eyes")
    public RestResponse<ArticleVersionDetails> publishDraft(@RestPath UUID id, @RestPath @Min(1) int number) {
        Article.locked(caller.organisationId(), id);
        var version = ArticleVersion.of(caller.organisationId(), id, number);
        desk.publish(version, caller.accountId());
        return ArticleVersionDetails.answer(version);
    }
}

package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.organisation.Role.EDITOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.NameCursor;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The articles of an organisation as its editors see them, those that nobody else reads yet among them. */
@Path("/toolkit/own-articles")
public class EditorsListResource {

    @Inject
    Caller caller;

    @GET
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Find your organisation's articles by title, with how far each is")
    public Page<EditorsArticle> findOwnArticles(
            @QueryParam("status") @Nullable ArticleStatus status,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 600) @Nullable String cursor) {
        return Article.ofEditors(caller.organisationId(), status, limit, NameCursor.parse(cursor));
    }
}

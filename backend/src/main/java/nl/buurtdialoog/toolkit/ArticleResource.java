package nl.buurtdialoog.toolkit;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What everybody may read of the toolkit. */
@Path("/toolkit/articles")
public class ArticleResource {

    @Inject
    Library library;

    @Inject
    Clock clock;

    @GET
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find articles of the toolkit, by title or by how well they answer some words")
    public ArticlePage findArticles(@BeanParam ArticleFilter filter) {
        var retrievedAt = clock.instant();
        return ArticlePage.of(library.find(filter), retrievedAt);
    }

    @GET
    @Path("/{id}")
    @OpenToAll
    @PublicRead
    @Operation(summary = "Read an article of the toolkit as it is published now")
    public ArticleDetails readArticle(@RestPath UUID id) {
        return library.read(id, null);
    }

    @GET
    @Path("/{id}/versions/{number}")
    @OpenToAll
    @PublicRead
    @Operation(summary = "Read an article of the toolkit as it was published once")
    public ArticleDetails readArticleVersion(@RestPath UUID id, @RestPath @Min(1) int number) {
        return library.read(id, number);
    }
}

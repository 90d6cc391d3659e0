package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the toolkit. */
public class ArticleFilter {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words, also misspelt or half: the best answers come first, without a next part")
    @Nullable
    String q;

    @QueryParam("language")
    @Parameter(description = "Dutch when left out")
    @Nullable
    Language language;

    @QueryParam("themeId")
    @Nullable
    UUID themeId;

    @QueryParam("organisationId")
    @Nullable
    UUID organisationId;

    @QueryParam("updatedSince")
    @Parameter(description = "Only what was published or moved since then: use the retrievedAt of your last answer")
    @Nullable
    Instant updatedSince;

    @QueryParam("limit")
    @Min(1)
    @Max(Page.MAX_LIMIT)
    @DefaultValue("" + Page.DEFAULT_LIMIT)
    int limit;

    @QueryParam("cursor")
    @Size(max = 600)
    @Nullable
    String cursor;

    Language language() {
        return language == null ? Language.NL : language;
    }
}

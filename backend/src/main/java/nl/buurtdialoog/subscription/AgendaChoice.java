package nl.buurtdialoog.subscription;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the agenda somebody follows, and in which language we speak of it. */
public class AgendaChoice {

    @QueryParam("organisationId")
    @Parameter(description = "Only of this organisation; of all when left out")
    @Nullable
    UUID organisationId;

    @QueryParam("neighbourhoodId")
    @Parameter(description = "Only in this neighbourhood; of another organisation than the one named it is not found")
    @Nullable
    UUID neighbourhoodId;

    @QueryParam("themeId")
    @Parameter(description = "Only about this theme; of another organisation than the one named it is not found")
    @Nullable
    UUID themeId;

    @QueryParam("language")
    @Parameter(description = "In which language we speak of it; Dutch when left out. A dialogue is told in its own")
    @Nullable
    Language language;

    public AgendaChoice() {}

    public AgendaChoice(
            @Nullable UUID organisationId, @Nullable UUID neighbourhoodId, @Nullable UUID themeId, Language language) {
        this.organisationId = organisationId;
        this.neighbourhoodId = neighbourhoodId;
        this.themeId = themeId;
        this.language = language;
    }

    Language language() {
        return language == null ? Language.NL : language;
    }

    /** The same choice as the query of an address; empty when nothing was chosen. */
    String query() {
        var chosen = Stream.of(
                        part("organisationId", organisationId),
                        part("neighbourhoodId", neighbourhoodId),
                        part("themeId", themeId),
                        part("language", language))
                .flatMap(Optional::stream)
                .collect(joining("&"));
        return chosen.isEmpty() ? "" : "?" + chosen;
    }

    private static Optional<String> part(String key, @Nullable Object value) {
        return Optional.ofNullable(value).map(said -> key + "=" + said);
    }
}

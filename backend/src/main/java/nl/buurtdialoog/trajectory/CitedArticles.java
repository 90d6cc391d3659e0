package nl.buurtdialoog.trajectory;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.toolkit.PublishedVersion;
import nl.buurtdialoog.toolkit.PublishedVersions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an advice cites, as the toolkit has it now. */
@ApplicationScoped
class CitedArticles {

    @Inject
    PublishedVersions toolkit;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** Refuses what nobody can read: a draft, or a version that never was. An article is cited once. */
    void require(List<CitedArticle> cited) {
        var published = published(cited);
        var articles = new HashSet<>();
        var mistakes = new ArrayList<Mistake>();
        for (int i = 0; i < cited.size(); i++) {
            if (!published.containsKey(cited.get(i))) {
                mistakes.add(new Mistake("/cited/" + i + "/number", "not-published"));
            } else if (!articles.add(cited.get(i).articleId())) {
                mistakes.add(new Mistake("/cited/" + i + "/articleId", "more-than-once"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
    }

    /** All that these cite, in one look. */
    Map<CitedArticle, CitedArticleDetails> of(Collection<AdviceVersion> versions) {
        var published = published(
                versions.stream().flatMap(version -> version.cited.stream()).toList());
        return published.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> shown(entry.getValue())));
    }

    /** In the order in which the advice cites them. */
    static List<CitedArticleDetails> in(AdviceVersion version, Map<CitedArticle, CitedArticleDetails> all) {
        return version.cited.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    private Map<CitedArticle, PublishedVersion> published(Collection<CitedArticle> cited) {
        var articles = cited.stream().map(CitedArticle::articleId).distinct().toList();
        return toolkit.of(articles).stream()
                .collect(toMap(version -> new CitedArticle(version.articleId(), version.number()), version -> version));
    }

    private CitedArticleDetails shown(PublishedVersion version) {
        return new CitedArticleDetails(
                version.articleId(),
                version.number(),
                version.title(),
                "%s/toolkit/%s?versie=%d".formatted(publicUrl, version.articleId(), version.number()),
                version.newestNumber(),
                version.newestNumber() > version.number());
    }
}

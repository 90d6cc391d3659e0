package nl.buurtdialoog.toolkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Keeps which articles make a booklet. The same choice is the same booklet, however often it is made. */
@ApplicationScoped
class PrintSets {

    @Inject
    Library library;

    @Inject
    Tenancy tenancy;

    @Inject
    Session session;

    @Inject
    Clock clock;

    PrintSetDetails choose(List<UUID> articleIds) {
        var articles =
                articleIds.stream().distinct().map(id -> library.read(id, null)).toList();
        var organisationId = articles.getFirst().organisationId();
        if (articles.stream().anyMatch(article -> !article.organisationId().equals(organisationId))) {
            throw Problem.invalid("articleIds", "not-of-one-organisation");
        }
        tenancy.enter(organisationId);
        var set = kept(
                organisationId,
                articles.stream()
                        .map(article -> new ChosenArticle(article.id(), article.number()))
                        .toList());
        return new PrintSetDetails(set.id, organisationId, set.madeAt, articles);
    }

    PrintSetDetails read(UUID id) {
        var set = PrintSet.of(id);
        var articles = set.chosen.stream()
                .map(chosen -> library.read(chosen.articleId(), chosen.number()))
                .toList();
        return new PrintSetDetails(set.id, set.organisationId, set.madeAt, articles);
    }

    private PrintSet kept(UUID organisationId, List<ChosenArticle> chosen) {
        // Two who choose the same at once come one after the other.
        session.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:chosen, 0))", Object.class)
                .setParameter("chosen", organisationId + "/" + chosen)
                .getSingleResult();
        return PrintSet.<PrintSet>find("organisationId = ?1 and chosen = ?2", organisationId, chosen)
                .firstResultOptional()
                .orElseGet(() -> {
                    var made = new PrintSet(organisationId, chosen, clock.instant());
                    made.persistAndFlush();
                    return made;
                });
    }
}

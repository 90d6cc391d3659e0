package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtdialoog.shared.Versioned;
import org.jboss.resteasy.reactive.RestResponse;

/** The versions of an advice, to read: each with what it cites. */
@ApplicationScoped
class AdviceBook {

    @Inject
    CitedArticles articles;

    /** The newest first. */
    List<AdviceVersionDetails> all(Trajectory trajectory) {
        var versions = AdviceVersion.all(trajectory);
        var cited = articles.of(versions);
        return versions.stream()
                .map(version -> AdviceVersionDetails.of(version, CitedArticles.in(version, cited)))
                .toList();
    }

    /** What the initiative reads of it, the newest first. */
    List<MyAdviceVersion> mine(Trajectory trajectory) {
        var versions = AdviceVersion.all(trajectory).stream()
                .filter(AdviceVersion::isForInitiative)
                .toList();
        var cited = articles.of(versions);
        return versions.stream()
                .map(version -> MyAdviceVersion.of(version, CitedArticles.in(version, cited)))
                .toList();
    }

    MyAdviceVersion showMine(AdviceVersion version) {
        return MyAdviceVersion.of(version, cited(version));
    }

    AdviceVersionDetails show(AdviceVersion version) {
        return AdviceVersionDetails.of(version, cited(version));
    }

    List<CitedArticleDetails> cited(AdviceVersion version) {
        return CitedArticles.in(version, articles.of(List.of(version)));
    }

    /** As it is now, with its ETag. */
    RestResponse<AdviceVersionDetails> answer(AdviceVersion version) {
        AdviceVersion.flush();
        AdviceVersion.getEntityManager().refresh(version);
        return Versioned.answer(show(version), version.version);
    }
}

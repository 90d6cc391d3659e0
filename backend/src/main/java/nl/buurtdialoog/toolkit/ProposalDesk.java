package nl.buurtdialoog.toolkit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Problem;

/** Where what was learned comes in, and an editor makes a version of an article of it. */
@ApplicationScoped
public class ProposalDesk {

    private static final int LONGEST = 20_000;

    @Inject
    EditorsDesk editors;

    @Inject
    Clock clock;

    /** Takes nobody's name without their consent. */
    public ArticleProposal propose(UUID organisationId, NewArticleProposal wish, UUID account) {
        if (wish.sourceName() != null && !wish.sourceAgreed()) {
            throw Problem.invalid("sourceAgreed", "source-did-not-agree");
        }
        var proposal = new ArticleProposal(organisationId, wish, account, clock.instant());
        proposal.persistAndFlush();
        return proposal;
    }

    /** What became of these, for who proposed them. */
    public Map<UUID, ProposalNews> newsOf(UUID organisationId, List<UUID> proposals) {
        return ArticleProposal.news(organisationId, proposals).stream()
                .collect(toMap(ProposalNews::id, Function.identity()));
    }

    /** A draft with the words of the proposal, after those that were there. */
    ArticleVersion take(ArticleProposal proposal, ProposalTaken where, UUID editor) {
        var made = where.articleId() == null
                ? begin(proposal, where, editor)
                : renew(Article.locked(proposal.organisationId, where.articleId()), proposal, editor);
        proposal.isTakenInto(made);
        return made;
    }

    void erased(@Observes PersonErased person) {
        ArticleProposal.thanking(person.organisationId()).stream()
                .filter(proposal -> person.isCalled(String.valueOf(proposal.sourceName)))
                .forEach(ArticleProposal::thankNobody);
    }

    private ArticleVersion begin(ArticleProposal proposal, ProposalTaken where, UUID editor) {
        if (where.themeId() == null || where.reference() == null) {
            throw Problem.invalid(where.themeId() == null ? "themeId" : "reference", "required");
        }
        var words = new NewArticleVersion(proposal.title, "", proposal.body, reason(proposal));
        return editors.begin(
                proposal.organisationId,
                new NewArticle(where.themeId(), where.reference(), proposal.language, words),
                editor);
    }

    private ArticleVersion renew(Article article, ArticleProposal proposal, UUID editor) {
        var before = ArticleVersion.all(article).getFirst();
        var body = before.body + "\n\n## " + proposal.title + "\n\n" + proposal.body;
        if (body.length() > LONGEST) {
            throw Problem.invalid("articleId", "no-room-in-the-article");
        }
        return editors.renew(
                article, new NewArticleVersion(before.title, before.summary, body, reason(proposal)), editor);
    }

    private static String reason(ArticleProposal proposal) {
        return "Voorstel: " + proposal.title;
    }
}

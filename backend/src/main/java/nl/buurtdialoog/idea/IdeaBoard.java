package nl.buurtdialoog.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.cycle.EditionMade;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import nl.buurtdialoog.theme.NewTheme;
import nl.buurtdialoog.theme.Theme;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where ideas are kept until one is chosen. The choice is the theme of the next edition: of the draft that is there, or of
 * the one that is made next. Runs in the caller's transaction.
 */
@ApplicationScoped
public class IdeaBoard {

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** The first one first. */
    Page<IdeaDetails> find(UUID organisationId, @Nullable UUID cycleId, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, "from Idea i left join fetch i.theme", Idea.class)
                .where("i.organisationId = :organisation", "organisation", organisationId)
                .where("i.cycleId = :cycle", "cycle", cycleId)
                .after("i.notedAt", "i.id", Cursor.parse(cursor))
                .list("i.notedAt, i.id", limit + 1);
        var page = Page.of(rows, limit, row -> new Object[] {row.notedAt, row.id});
        return new Page<>(page.items().stream().map(IdeaDetails::of).toList(), page.next());
    }

    public List<IdeaDetails> openIn(UUID organisationId, UUID cycleId) {
        return Idea.openIn(organisationId, cycleId).stream()
                .map(IdeaDetails::of)
                .toList();
    }

    public Idea note(UUID organisationId, NewIdea said) {
        if (said.cycleId() != null) {
            Cycle.of(organisationId, said.cycleId());
        }
        var idea = new Idea(organisationId, said, clock.instant());
        idea.persistAndFlush();
        return idea;
    }

    void change(Idea idea, NewIdea said) {
        if (said.cycleId() != null) {
            Cycle.of(idea.organisationId, said.cycleId());
        }
        idea.describe(said);
        Idea.flush();
    }

    /** In the cycle of who counts. */
    public void count(UUID organisationId, UUID cycleId, UUID ideaId, int dots) {
        Idea.in(organisationId, cycleId, ideaId).count(dots);
    }

    /** In the cycle of who chooses. */
    public void choose(UUID organisationId, UUID cycleId, UUID ideaId, NewChoice said) {
        choose(Idea.in(organisationId, cycleId, ideaId), said);
    }

    /** What was chosen before it for the same edition stands on the board again. */
    void choose(Idea idea, NewChoice said) {
        var theme = said.themeId() == null ? named(idea) : Theme.of(idea.organisationId, said.themeId());
        var cycleId = idea.cycleId;
        if (cycleId != null) {
            Idea.waitingIn(idea.organisationId, cycleId).stream()
                    .filter(other -> !other.id.equals(idea.id))
                    .forEach(Idea::reopen);
        }
        idea.choose(said, theme, clock.instant());
        if (cycleId != null) {
            nextDraft(idea.organisationId, cycleId).forEach(draft -> becomes(idea, draft));
        }
        Idea.flush();
    }

    void editionMade(@Observes EditionMade event) {
        Idea.waitingIn(event.organisationId(), event.cycleId())
                .forEach(idea -> becomes(idea, Dialogue.of(event.organisationId(), event.dialogueId())));
    }

    private void becomes(Idea idea, Dialogue draft) {
        if (idea.theme != null) {
            draft.isAbout(idea.theme, clock.instant());
            idea.became(draft);
        }
    }

    private List<Dialogue> nextDraft(UUID organisationId, UUID cycleId) {
        return Dialogue.<Dialogue>find(
                        "organisationId = ?1 and cycleId = ?2 and status = DRAFT and startsAt > ?3 order by startsAt, id",
                        organisationId,
                        cycleId,
                        clock.instant())
                .page(0, 1)
                .list();
    }

    private static Theme named(Idea idea) {
        return Theme.<Theme>find("organisationId = ?1 and lower(name) = lower(?2)", idea.organisationId, idea.words)
                .firstResultOptional()
                .orElseGet(() -> {
                    var theme = new Theme(idea.organisationId, new NewTheme(idea.words, null, List.of()));
                    theme.persistAndFlush();
                    return theme;
                });
    }
}

package nl.buurtdialoog.help;

import static nl.buurtdialoog.action.ActionStatus.HELP_NEEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Search;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The calls for help that everybody may see, because who carries the action wants that. */
@ApplicationScoped
class CallBook {

    private static final int MOST = 20;

    @Inject
    Session session;

    @Inject
    Tenancy tenancy;

    /** Those of a neighbourhood, for whoever looks; the longest asked first. */
    List<CallForHelp> in(UUID neighbourhoodId) {
        var neighbourhood = entered(neighbourhoodId);
        return shown(neighbourhood.organisationId)
                .where("a.neighbourhood.id = :neighbourhood", "neighbourhood", neighbourhoodId)
                .list("a.agreedAt, a.id", MOST)
                .stream()
                .map(CallForHelp::of)
                .toList();
    }

    /** All of an organisation, for a partner's program. */
    Page<CallForHelp> of(UUID organisationId, @Nullable UUID neighbourhoodId, int limit, @Nullable String cursor) {
        var rows = shown(organisationId)
                .where("a.neighbourhood.id = :neighbourhood", "neighbourhood", neighbourhoodId)
                .after("a.agreedAt", "a.id", Cursor.parse(cursor))
                .list("a.agreedAt, a.id", limit + 1);
        var page = Page.of(rows, limit, action -> new Object[] {action.agreedAt, action.id});
        return new Page<>(page.items().stream().map(CallForHelp::of).toList(), page.next());
    }

    /** The action of a call in a neighbourhood that everybody may see, held; any other is not found. */
    Action calledIn(UUID neighbourhoodId, UUID actionId) {
        var action = called(entered(neighbourhoodId).organisationId, actionId);
        if (!action.neighbourhood.id.equals(neighbourhoodId)) {
            throw Problem.notFound();
        }
        return action;
    }

    /** The same of an organisation. */
    Action called(UUID organisationId, UUID actionId) {
        var action = Action.locked(organisationId, actionId);
        if (!action.helpShown || action.status != HELP_NEEDED) {
            throw Problem.notFound();
        }
        return action;
    }

    /** From here on the request works for the organisation whose neighbourhood it is. */
    private Neighbourhood entered(UUID neighbourhoodId) {
        var neighbourhood =
                Neighbourhood.<Neighbourhood>findByIdOptional(neighbourhoodId).orElseThrow(Problem::notFound);
        tenancy.enter(neighbourhood.organisationId);
        return neighbourhood;
    }

    private Search<Action> shown(UUID organisationId) {
        return new Search<>(session, "select a from Action a join fetch a.neighbourhood", Action.class)
                .where("a.organisationId = :organisation", "organisation", organisationId)
                .that("a.helpShown and a.status = HELP_NEEDED");
    }
}

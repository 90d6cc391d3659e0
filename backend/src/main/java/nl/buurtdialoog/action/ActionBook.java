package nl.buurtdialoog.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.ACTIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.shared.CountingRoom;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The actions of an organisation, to read. */
@ApplicationScoped
class ActionBook {

    private static final int MOST = 500;

    @Inject
    CountingRoom room;

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    @Inject
    Switchboard switchboard;

    /** Of which board a list is. */
    record Board(
            @Nullable UUID cycleId,
            @Nullable UUID neighbourhoodId,
            @Nullable ActionStatus status) {}

    /** The longest agreed first. */
    Page<ActionSummary> find(UUID organisationId, Board board, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, "select a from Action a", Action.class)
                .where("a.organisationId = :organisation", "organisation", organisationId)
                .where("a.cycleId = :cycle", "cycle", board.cycleId())
                .where("a.neighbourhood.id = :neighbourhood", "neighbourhood", board.neighbourhoodId())
                .where("a.status = :status", "status", board.status())
                .after("a.agreedAt", "a.id", Cursor.parse(cursor))
                .list("a.agreedAt, a.id", limit + 1);
        var page = Page.of(rows, limit, action -> new Object[] {action.agreedAt, action.id});
        var owners = ownersOf(organisationId, page.items());
        return new Page<>(
                page.items().stream()
                        .map(action -> ActionSummary.of(action, owners.getOrDefault(action.id, List.of())))
                        .toList(),
                page.next());
    }

    /** Who carries each of these, by name; that they were read is written down. */
    Map<UUID, List<String>> ownersOf(UUID organisationId, List<Action> actions) {
        var owners = ActionOwner.ofAll(
                        organisationId,
                        actions.stream().map(action -> action.id).toList())
                .stream()
                .filter(owner -> owner.part == OwnerPart.OWNER)
                .toList();
        trail.write(organisationId, READ, ACTIONS, owners.stream().map(ActionOwner::participantId));
        return owners.stream().collect(groupingBy(owner -> owner.action.id, mapping(owner -> owner.name, toList())));
    }

    /** The names of who carried each of these, by the numbers of their rows; who is gone is not named. */
    Map<UUID, List<String>> names(UUID organisationId, Map<UUID, List<UUID>> owners) {
        var found = ActionOwner.these(
                organisationId, owners.values().stream().flatMap(List::stream).toList());
        trail.write(organisationId, READ, ACTIONS, found.stream().map(ActionOwner::participantId));
        return found.stream().collect(groupingBy(owner -> owner.action.id, mapping(owner -> owner.name, toList())));
    }

    /** What became of all that was agreed, by cycle and neighbourhood. */
    ActionFiguresPage figures(UUID organisationId) {
        return room.count((queries, asOf) -> ActionFiguresPage.of(
                queries
                        .createNativeQuery(ActionFigures.QUERY, Object[].class)
                        .setParameter("organisation", organisationId)
                        .setMaxResults(MOST)
                        .list()
                        .stream()
                        .map(ActionFigures::of)
                        .toList(),
                asOf));
    }

    /** One action, for who reads it or has just changed it. */
    ActionDetails show(Action action, AuditAct act) {
        var owners = ActionOwner.of(action);
        trail.write(action.organisationId, act, ACTIONS, owners.stream().map(ActionOwner::participantId));
        return ActionDetails.of(
                action,
                owners.stream()
                        .map(owner -> ActionOwnerDetails.of(owner, switchboard.channelTo(owner.contact())))
                        .toList());
    }
}

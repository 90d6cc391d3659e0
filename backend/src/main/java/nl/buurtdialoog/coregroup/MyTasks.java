package nl.buurtdialoog.coregroup;

import static java.util.stream.Collectors.groupingBy;
import static nl.buurtdialoog.coregroup.CareTaskKind.FACILITATION;
import static nl.buurtdialoog.coregroup.CareTaskStatus.DONE;
import static nl.buurtdialoog.coregroup.CareTaskStatus.TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.buurtdialoog.coregroup.MyCoreGroup.MyCareTask;
import nl.buurtdialoog.coregroup.MyCoreGroup.MyEdition;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Problem;

/** Writes what one who carries a cycle sees of it. Runs in the caller's transaction. */
@ApplicationScoped
class MyTasks {

    /** The last task of an edition is due three weeks after it. */
    private static final Duration LOOKED_AT = Duration.ofDays(30);

    @Inject
    EveningLink evening;

    @Inject
    Clock clock;

    MyCoreGroup of(CoreGroupMember me) {
        var tasks = CareTaskList.since(
                me.organisationId, me.cycle.id, clock.instant().minus(LOOKED_AT));
        var byEdition = tasks.stream()
                .collect(groupingBy(task -> task.dialogue.id, LinkedHashMap::new, Collectors.<CareTask>toList()));
        return new MyCoreGroup(
                me.name,
                me.kind,
                me.language,
                me.paused,
                me.cycle.name,
                OrganisationCard.of(Organisation.findById(me.organisationId)),
                CoreGroupMember.all(me.organisationId, me.cycle.id).stream()
                        .filter(member -> !member.id.equals(me.id))
                        .map(member -> new Named(member.id, member.name))
                        .toList(),
                byEdition.values().stream().map(these -> edition(these, me)).toList());
    }

    /** Something is done about one task of the own cycle; another one's does not exist. */
    MyCoreGroup about(CoreGroupMember me, UUID taskId, BiConsumer<CareTask, CoreGroupMember> act) {
        var task = CareTask.locked(me.organisationId, taskId);
        if (!task.cycleId.equals(me.cycle.id)) {
            throw Problem.notFound();
        }
        act.accept(task, me);
        return of(me);
    }

    void require(CareTask task, CoreGroupMember me) {
        if (!task.isOf(me)) {
            throw Problem.notFound();
        }
    }

    private MyEdition edition(List<CareTask> tasks, CoreGroupMember me) {
        var edition = tasks.getFirst().dialogue;
        var seats = DialogueSeats.of(edition.organisationId, edition.id);
        var leads = tasks.stream()
                .filter(task -> task.kind == FACILITATION && task.isOf(me))
                .filter(task -> task.status == TAKEN || task.status == DONE)
                .findFirst();
        return new MyEdition(
                edition.id,
                edition.editionNumber,
                edition.title,
                edition.startsAt,
                edition.venue.name,
                edition.status != DialogueStatus.DRAFT,
                seats.seatsTaken,
                seats.seats,
                tasks.stream().map(task -> MyCareTask.of(task, me)).toList(),
                leads.filter(evening::isOpen).map(evening::token).orElse(null),
                leads.map(task -> EveningLink.opensAt(edition)).orElse(null));
    }
}

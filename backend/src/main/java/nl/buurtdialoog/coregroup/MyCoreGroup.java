package nl.buurtdialoog.coregroup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * What one who carries a cycle sees of it: the tasks, who does them, and how many neighbours come. Names of the core group
 * only, and nothing by which anybody is reached.
 *
 * @param group the others, to hand a task over to
 * @param editions the first one first
 */
public record MyCoreGroup(
        String name,
        MemberKind kind,
        Language language,
        boolean paused,
        String cycle,
        OrganisationCard organisation,
        List<Named> group,
        List<MyEdition> editions) {

    /**
     * One time of the cycle.
     *
     * @param coming how many people have a seat
     * @param evening what opens its evening; null for who does not lead it, and before and after
     * @param eveningOpensAt from when it opens, for who leads it
     */
    public record MyEdition(
            UUID dialogueId,
            @Nullable Integer number,
            String title,
            Instant startsAt,
            String venue,
            boolean published,
            int coming,
            int seats,
            List<MyCareTask> tasks,
            @Nullable String evening,
            @Nullable Instant eveningOpensAt) {}

    /** @param name who has it; null for nobody */
    public record MyCareTask(
            UUID id,
            CareTaskKind kind,
            CareTaskStatus status,
            Instant dueAt,
            @Nullable String name,
            boolean mine) {

        static MyCareTask of(CareTask task, CoreGroupMember me) {
            return new MyCareTask(
                    task.id,
                    task.kind,
                    task.status,
                    task.dueAt(),
                    task.member == null ? null : task.member.name,
                    task.isOf(me));
        }
    }
}

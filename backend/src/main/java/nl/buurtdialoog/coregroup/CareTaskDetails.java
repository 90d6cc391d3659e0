package nl.buurtdialoog.coregroup;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * A task for an edition.
 *
 * @param dueAt follows from the day of the edition, and moves along with it
 * @param member who is asked for it, took it or did it
 * @param proposed whose turn it would be; null when somebody has it already, or there is nobody to ask
 */
public record CareTaskDetails(
        UUID id,
        UUID dialogueId,
        @Nullable Integer editionNumber,
        Instant editionStartsAt,
        CareTaskKind kind,
        CareTaskStatus status,
        Instant dueAt,
        @Nullable Named member,
        @Nullable Named proposed,
        @Nullable Instant doneAt) {

    static CareTaskDetails of(CareTask task, @Nullable CoreGroupMember proposed) {
        return new CareTaskDetails(
                task.id,
                task.dialogue.id,
                task.dialogue.editionNumber,
                task.dialogue.startsAt,
                task.kind,
                task.status,
                task.dueAt(),
                named(task.member),
                named(proposed),
                task.doneAt);
    }

    private static @Nullable Named named(@Nullable CoreGroupMember member) {
        return member == null ? null : new Named(member.id, member.name);
    }
}

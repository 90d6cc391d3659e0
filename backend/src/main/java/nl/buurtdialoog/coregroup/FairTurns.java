package nl.buurtdialoog.coregroup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whose turn it is: of who did not say "not now" the one with the fewest tasks of late, of those who did nothing for the
 * longest, and of those who is longest in the group. The same question always has the same answer.
 */
final class FairTurns {

    /** A task that was somebody's turn, at the edition that began then. */
    record Turn(UUID memberId, Instant startsAt) {}

    private final List<CoreGroupMember> members;
    private final Map<UUID, Integer> counts = new HashMap<>();
    private final Map<UUID, Instant> last = new HashMap<>();

    /** @param members the longest in the group first */
    FairTurns(List<CoreGroupMember> members, List<Turn> turns) {
        this.members = List.copyOf(members);
        turns.forEach(turn -> count(turn.memberId, turn.startsAt));
    }

    /** As it stands now in the core group of a cycle. */
    static FairTurns of(UUID organisationId, UUID cycleId) {
        return new FairTurns(
                CoreGroupMember.all(organisationId, cycleId), CareTaskList.turnsOf(organisationId, cycleId));
    }

    /** Whose turn is next, of those who may be asked. */
    Optional<CoreGroupMember> next(Predicate<CoreGroupMember> mayBeAsked) {
        return members.stream()
                .filter(member -> !member.paused)
                .filter(mayBeAsked)
                .min(comparingInt((CoreGroupMember member) -> counts.getOrDefault(member.id, 0))
                        .thenComparing(comparing(member -> last.getOrDefault(member.id, Instant.MIN))));
    }

    /** It was, or is, their turn. */
    void count(UUID memberId, Instant startsAt) {
        counts.merge(memberId, 1, Integer::sum);
        last.merge(memberId, startsAt, (one, other) -> one.isAfter(other) ? one : other);
    }
}

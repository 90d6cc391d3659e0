package nl.buurtdialoog.partner;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.buurtdialoog.place.NeighbourhoodCard;
import org.jspecify.annotations.Nullable;

/**
 * A quarter in a neighbourhood, for one partner. Who was there is counted once nothing about it can change any more: the
 * difference of two readings would be somebody. And only in numbers that no small one can be taken from.
 *
 * @param own what dialogues were for the partner's people, by the dialogue
 * @param isOver whether no dialogue of the quarter is still to come
 */
record Cell(NeighbourhoodCard neighbourhood, List<Happened> happened, Map<UUID, Outcome> own, boolean isOver) {

    /** Fewer people are not told of, nor of whom they are what is left (domain rule: the threshold of five). */
    static final int FEWEST = 5;

    NeighbourhoodCounts counts() {
        return new NeighbourhoodCounts(neighbourhood, ownCounts(), dialogueCounts());
    }

    private OwnCounts ownCounts() {
        var outcomes = happened.stream()
                .map(dialogue -> own.get(dialogue.dialogueId()))
                .filter(Objects::nonNull)
                .toList();
        var tally = outcomes.stream().map(Outcome::tally).reduce(Tally.NONE, Tally::plus);
        return new OwnCounts(
                outcomes.size(),
                tally.people(),
                tally.placed(),
                tally.offered(),
                tally.waiting(),
                tally.cancelled(),
                came());
    }

    private DialogueCounts dialogueCounts() {
        int cancelled = (int) happened.stream().filter(Happened::isCancelled).count();
        return new DialogueCounts(happened.size() - cancelled, cancelled, participants());
    }

    private @Nullable Integer came() {
        var came = sum(dialogue -> own.containsKey(dialogue.dialogueId())
                ? own.get(dialogue.dialogueId()).came()
                : Integer.valueOf(0));
        return came != null && came >= FEWEST && mayHaveCome() - came >= FEWEST ? came : null;
    }

    private @Nullable Integer participants() {
        var all = sum(Happened::participants);
        return all != null && all >= FEWEST && (mayHaveCome() == 0 || all - mayHaveCome() >= FEWEST) ? all : null;
    }

    /** Of the partner's people, who did not say that they stayed away from what was held. */
    private int mayHaveCome() {
        return happened.stream()
                .filter(Happened::isClosed)
                .map(dialogue -> own.get(dialogue.dialogueId()))
                .filter(Objects::nonNull)
                .mapToInt(outcome -> outcome.tally().people() - outcome.tally().cancelled())
                .sum();
    }

    /** Of all that was held; null when it is not final, or not known of one of them. */
    private @Nullable Integer sum(Function<Happened, @Nullable Integer> number) {
        if (!isOver || !happened.stream().allMatch(dialogue -> dialogue.isClosed() || dialogue.isCancelled())) {
            return null;
        }
        int sum = 0;
        for (var dialogue : happened.stream().filter(Happened::isClosed).toList()) {
            var some = number.apply(dialogue);
            if (some == null) {
                return null;
            }
            sum += some;
        }
        return sum;
    }
}

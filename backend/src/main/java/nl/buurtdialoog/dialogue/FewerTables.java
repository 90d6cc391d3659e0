package nl.buurtdialoog.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/** What a coordinator decides when few people come. Holds the seats while it is decided, in the caller's transaction. */
@ApplicationScoped
class FewerTables {

    @Inject
    Clock clock;

    @Inject
    Event<TablesChanged> tablesChanged;

    @Inject
    Event<SeatsChanged> seatsChanged;

    /** The people of one table join the others. */
    void merge(Dialogue dialogue, TablesLeft left) {
        change(dialogue, left, (setting, people) -> setting.merged(people, dialogue.mostInRoom()));
    }

    /** One table is called off, and counted as such when the dialogue closes. */
    void cancelOne(Dialogue dialogue, TablesLeft left) {
        if (change(dialogue, left, TableSetting::withoutOne)) {
            dialogue.countCalledOffTable();
            Dialogue.flush();
        }
    }

    /** It goes on as it is: whoever has a seat may be reminded. */
    void goOn(Dialogue dialogue) {
        dialogue.goOn(clock.instant());
        Dialogue.flush();
    }

    /** It is to be decided again. */
    void reconsider(Dialogue dialogue) {
        dialogue.reconsider(clock.instant());
        Dialogue.flush();
    }

    /** Whether there is a table fewer now; there may have been before. */
    private boolean change(
            Dialogue dialogue, TablesLeft left, BiFunction<TableSetting, Integer, Optional<TableSetting>> decide) {
        var seats = DialogueSeats.locked(dialogue.organisationId, dialogue.id);
        Dialogue.getEntityManager().refresh(dialogue);
        if (left.tables() == dialogue.tables) {
            return false;
        }
        if (left.tables() != dialogue.tables - 1) {
            throw Problem.invalid("/tables", "not-one-fewer");
        }
        var setting = decide.apply(dialogue.setting(), seats.gone())
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ENOUGH_TABLES));
        dialogue.set(setting, clock.instant());
        seats.offer(setting.seats());
        Dialogue.flush();
        tablesChanged.fire(new TablesChanged(dialogue.organisationId, dialogue.id));
        seatsChanged.fire(new SeatsChanged(dialogue.organisationId, dialogue.id));
        return true;
    }
}

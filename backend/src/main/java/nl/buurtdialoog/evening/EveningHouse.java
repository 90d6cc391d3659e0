package nl.buurtdialoog.evening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;

/** What is known of the house of a cycle. Runs in the caller's transaction. */
@ApplicationScoped
public class EveningHouse {

    HouseNotes of(UUID organisationId, UUID cycleId) {
        Cycle.of(organisationId, cycleId);
        return EveningNote.notesOf(organisationId, cycleId);
    }

    public void write(UUID organisationId, UUID cycleId, HouseNotes said) {
        Cycle.of(organisationId, cycleId);
        var note = EveningNote.of(organisationId, cycleId).orElseGet(() -> new EveningNote(organisationId, cycleId));
        note.change(said);
        note.persist();
    }
}

package nl.buurtdialoog.evening;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What is known of the house in which a cycle is held. */
@Entity
public class EveningNote extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID cycleId;
    public @Nullable String houseKeys;
    public @Nullable String alarm;
    public @Nullable String coffee;
    public @Nullable String emergency;

    protected EveningNote() {}

    EveningNote(UUID organisationId, UUID cycleId) {
        this.organisationId = organisationId;
        this.cycleId = cycleId;
    }

    static Optional<EveningNote> of(UUID organisationId, UUID cycleId) {
        return EveningNote.<EveningNote>find("organisationId = ?1 and cycleId = ?2", organisationId, cycleId)
                .singleResultOptional();
    }

    static HouseNotes notesOf(UUID organisationId, UUID cycleId) {
        return of(organisationId, cycleId).map(EveningNote::notes).orElse(HouseNotes.NONE);
    }

    void change(HouseNotes said) {
        this.houseKeys = said.keys();
        this.alarm = said.alarm();
        this.coffee = said.coffee();
        this.emergency = said.emergency();
    }

    private HouseNotes notes() {
        return new HouseNotes(houseKeys, alarm, coffee, emergency);
    }
}

package nl.buurtdialoog.participant;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** That two who look alike are two people, said by somebody who knows. */
@Entity
public class Distinction extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    /** The first of the two, as the database orders ids. */
    public UUID oneId;

    public UUID otherId;

    protected Distinction() {}

    private Distinction(UUID organisationId, UUID oneId, UUID otherId) {
        this.organisationId = organisationId;
        this.oneId = oneId;
        this.otherId = otherId;
    }

    /** Said once, however often. */
    public static void say(UUID organisationId, UUID one, UUID other) {
        var inOrder = one.toString().compareTo(other.toString()) < 0;
        var first = inOrder ? one : other;
        var second = inOrder ? other : one;
        if (count("organisationId = ?1 and oneId = ?2 and otherId = ?3", organisationId, first, second) == 0) {
            new Distinction(organisationId, first, second).persist();
        }
    }
}

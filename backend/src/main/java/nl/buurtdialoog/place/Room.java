package nl.buurtdialoog.place;

import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A room of a venue, with the number of people it may hold at most. */
@Entity
public class Room extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Venue venue;

    public String name;
    public int seats;
    public int position;

    protected Room() {}

    Room(Venue venue, String name) {
        this.organisationId = venue.organisationId;
        this.venue = venue;
        this.name = name;
    }

    void holds(int seats, int position) {
        this.seats = seats;
        this.position = position;
    }
}

package nl.buurtdialoog.place;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A place where dialogues are held: its address, its rooms, and what somebody who walks or hears badly must know. */
@Entity
public class Venue extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Neighbourhood neighbourhood;

    public String name;
    public String street;
    public String houseNumber;
    public String postcode;
    public String town;
    public boolean stepFree;
    public boolean accessibleToilet;
    public boolean hearingLoop;
    public @Nullable String directions;

    /** The name without accents and capitals, for searching; the database makes it. */
    @Column(insertable = false, updatable = false)
    public String searchable;

    /** Degrees north, WGS 84. */
    public @Nullable Double latitude;

    /** Degrees east, WGS 84. */
    public @Nullable Double longitude;

    @OneToMany(mappedBy = "venue", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<Room> rooms = new ArrayList<>();

    @Version
    public long version;

    protected Venue() {}

    public Venue(UUID organisationId, NewVenue wish) {
        this.organisationId = organisationId;
        describe(wish);
    }

    /** A neighbourhood of another organisation is not found. */
    public void describe(NewVenue wish) {
        if (wish.namesARoomTwice()) {
            throw Problem.invalid("/rooms", "name-used-twice");
        }
        if ((wish.latitude() == null) != (wish.longitude() == null)) {
            throw Problem.invalid(wish.latitude() == null ? "/latitude" : "/longitude", "required");
        }
        this.neighbourhood = Neighbourhood.of(organisationId, wish.neighbourhoodId());
        this.name = wish.name();
        this.street = wish.street();
        this.houseNumber = wish.houseNumber();
        this.postcode = wish.postcode();
        this.town = wish.town();
        this.stepFree = wish.stepFree();
        this.accessibleToilet = wish.accessibleToilet();
        this.hearingLoop = wish.hearingLoop();
        this.directions = wish.directions();
        this.latitude = wish.latitude();
        this.longitude = wish.longitude();
        hasRooms(wish.rooms());
    }

    /** One of its rooms; another venue's is not found. */
    public Room room(UUID roomId) {
        return rooms.stream().filter(room -> room.id.equals(roomId)).findFirst().orElseThrow(Problem::notFound);
    }

    /** A room that keeps its name stays the room that dialogues were planned in. */
    private void hasRooms(List<NewRoom> wanted) {
        rooms.removeIf(room -> wanted.stream().noneMatch(one -> one.name().equals(room.name)));
        for (var position = 0; position < wanted.size(); position++) {
            var one = wanted.get(position);
            rooms.stream()
                    .filter(room -> room.name.equals(one.name()))
                    .findFirst()
                    .orElseGet(() -> added(one.name()))
                    .holds(one.seats(), position);
        }
        rooms.sort(Comparator.comparingInt(room -> room.position));
    }

    private Room added(String name) {
        var room = new Room(this, name);
        rooms.add(room);
        return room;
    }

    /** The organisation's venue; another organisation's is not found. */
    public static Venue of(UUID organisationId, UUID id) {
        return Venue.<Venue>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}

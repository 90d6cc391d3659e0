package nl.buurtdialoog.cycle;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.place.Room;
import nl.buurtdialoog.place.Venue;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.NameCursor;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.theme.Theme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A dialogue that returns: what stays the same from one time to the next, and when the next time is. */
@Entity
public class Cycle extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;

    /** The venue's: where its people live and its actions belong. */
    @ManyToOne(fetch = LAZY)
    public Neighbourhood neighbourhood;

    @ManyToOne(fetch = LAZY)
    public Venue venue;

    @ManyToOne(fetch = LAZY)
    public @Nullable Room room;

    /** Null: chosen for each time. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Theme theme;

    @Enumerated(STRING)
    public DialogueFormat format;

    @Enumerated(STRING)
    public Language language;

    public int tables;
    public int seatsPerTable;
    public int durationMinutes;

    /** As {@link Rhythm#rule()} writes it. */
    public String rule;

    public LocalDate beganOn;

    /** On the clock in Amsterdam. */
    public LocalTime startTime;

    /** Days of the rhythm on which there is none. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<LocalDate> skippedDates;

    public @Nullable LocalDate endedOn;
    public Instant createdAt;

    @Version
    public long version;

    protected Cycle() {}

    public Cycle(UUID organisationId, NewCycle wish, Instant now) {
        this.organisationId = organisationId;
        this.skippedDates = List.of();
        this.createdAt = now;
        describe(wish);
    }

    /** What belongs to another organisation is not found. Editions that were made already stay as they are. */
    public final void describe(NewCycle wish) {
        this.name = wish.name();
        this.venue = Venue.of(organisationId, wish.venueId());
        this.neighbourhood = venue.neighbourhood;
        this.room = wish.roomId() == null ? null : venue.room(wish.roomId());
        if (room != null && wish.seats() > room.seats) {
            throw Problem.invalid("/tables", "more-than-the-room-holds");
        }
        this.theme = wish.themeId() == null ? null : Theme.of(organisationId, wish.themeId());
        this.format = wish.format();
        this.language = wish.language();
        this.tables = wish.tables();
        this.seatsPerTable = wish.seatsPerTable();
        this.durationMinutes = wish.durationMinutes();
        this.rule = wish.rhythm().rhythm().rule();
        this.beganOn = wish.beganOn();
        this.startTime = LocalTime.parse(wish.startTime());
    }

    public Rhythm rhythm() {
        return Rhythm.of(rule);
    }

    Recurrence recurrence() {
        return new Recurrence(rhythm(), beganOn, startTime, skippedDates);
    }

    /** A day of the rhythm; leaving it out twice is leaving it out. */
    void skip(LocalDate day) {
        if (!recurrence().falls(day)) {
            throw Problem.invalid("/date", "not-in-the-rhythm");
        }
        this.skippedDates = Stream.concat(skippedDates.stream(), Stream.of(day))
                .distinct()
                .sorted()
                .toList();
    }

    void keep(LocalDate day) {
        this.skippedDates =
                skippedDates.stream().filter(skipped -> !skipped.equals(day)).toList();
    }

    void end(LocalDate day) {
        if (endedOn != null) {
            throw Problem.of(ProblemType.WRONG_STATUS, "endedOn", endedOn);
        }
        this.endedOn = day;
    }

    void takeUp() {
        this.endedOn = null;
    }

    /** The organisation's cycle; another organisation's is not found. */
    public static Cycle of(UUID organisationId, UUID id) {
        return Cycle.<Cycle>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** While an edition is made, so that no two get one number. */
    static Cycle locked(UUID organisationId, UUID id) {
        return Cycle.<Cycle>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The organisation's cycles by name, from a place in the list on. */
    static List<Cycle> after(UUID organisationId, NameCursor cursor, int most) {
        return getEntityManager()
                .createQuery("""
                        from Cycle c join fetch c.venue join fetch c.neighbourhood left join fetch c.room
                            left join fetch c.theme
                        where c.organisationId = :organisation and (c.name, c.id) > (:name, :id)
                        order by c.name, c.id""", Cycle.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", cursor.name())
                .setParameter("id", cursor.id())
                .setMaxResults(most)
                .getResultList();
    }
}

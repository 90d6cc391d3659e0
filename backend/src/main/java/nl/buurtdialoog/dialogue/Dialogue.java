package nl.buurtdialoog.dialogue;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.dialogue.DialogueStatus.CLOSED;
import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.dialogue.DialogueStatus.HELD;
import static nl.buurtdialoog.dialogue.DialogueStatus.PUBLISHED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.campaign.Campaign;
import nl.buurtdialoog.participant.PersonName;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.place.Room;
import nl.buurtdialoog.place.Venue;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.theme.CoreQuestion;
import nl.buurtdialoog.theme.Theme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One gathering of neighbours at one place and time, at one or more tables of five to eight. */
@Entity
public class Dialogue extends PanacheEntityBase {

    /** In a query with a dialogue {@code d}: there are people enough, or it is decided that it goes on all the same. */
    public static final String GOES_ON = "(d.goesOnSince is not null or exists (select 1 from DialogueSeats s"
            + " where s.dialogueId = d.id and s.seatsTaken >= d.tables * " + TableSetting.LEAST_AT_A_TABLE + "))";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    /** The organisation's own code for it, by which a programme that is read again finds it. */
    public @Nullable String reference;

    public String title;

    /** The title without accents and capitals, for searching; the database makes it. */
    @Column(insertable = false, updatable = false)
    public String searchable;

    @ManyToOne(fetch = LAZY)
    public Theme theme;

    @Enumerated(STRING)
    public DialogueFormat format;

    @Enumerated(STRING)
    public Language language;

    public Instant startsAt;
    public Instant endsAt;

    @ManyToOne(fetch = LAZY)
    public Venue venue;

    @ManyToOne(fetch = LAZY)
    public @Nullable Room room;

    /** The venue's, kept here so that the agenda of a neighbourhood is one index. */
    @ManyToOne(fetch = LAZY)
    public Neighbourhood neighbourhood;

    @ManyToOne(fetch = LAZY)
    public @Nullable Campaign campaign;

    public int tables;
    public int seatsPerTable;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CoreQuestion> questions;

    public @Nullable String expectations;

    /** What it costs, in words; null is free. */
    public @Nullable String price;

    public @Nullable String food;
    public @Nullable String interpreter;
    public boolean childrenWelcome;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> coOrganisers;

    public @Nullable String facilitatorName;
    public @Nullable String hostName;
    public @Nullable String welcomeName;
    public @Nullable String contactName;
    public @Nullable Instant registrationOpensAt;
    public Instant registrationClosesAt;

    @Enumerated(STRING)
    public DialogueStatus status;

    public @Nullable String cancellationReason;

    /** Since when it is decided that it goes on with few people too. */
    public @Nullable Instant goesOnSince;

    /** The cycle that it is an edition of; null for one that stands alone. */
    public @Nullable UUID cycleId;

    public @Nullable Integer editionNumber;

    /** The day of the cycle's rhythm that it is for, also when it is held on another. */
    public @Nullable LocalDate rhythmDate;

    /** The dialogue that it was made after, or that gave the idea. */
    public @Nullable UUID cameFromDialogueId;

    /** Who came to an earlier edition, counted when it closed. */
    public @Nullable Integer cameBefore;

    public @Nullable Integer tablesHeld;
    public @Nullable Integer tablesCalledOff;
    public @Nullable Integer participants;
    public @Nullable Integer firstTimers;
    public @Nullable Integer walkIns;
    public Instant createdAt;
    public Instant updatedAt;

    @Version
    public long version;

    protected Dialogue() {}

    Dialogue(UUID organisationId, @Nullable String reference, NewDialogue content, Instant now) {
        this.organisationId = organisationId;
        this.reference = reference;
        this.status = DRAFT;
        this.createdAt = now;
        change(content, now);
    }

    /** Takes over what is planned. What belongs to another organisation is not found; what is over stays as it was. */
    final void change(NewDialogue content, Instant now) {
        if (status != DRAFT && status != PUBLISHED) {
            throw Problem.of(ProblemType.WRONG_STATUS, "dialogueStatus", status);
        }
        changePlace(content);
        changeMoment(content);
        changeSubject(content);
        this.expectations = content.expectations();
        this.price = content.price();
        this.food = content.food();
        this.interpreter = content.interpreter();
        this.childrenWelcome = content.childrenWelcome();
        this.coOrganisers = List.copyOf(content.coOrganisers());
        this.facilitatorName = content.facilitatorName();
        this.hostName = content.hostName();
        this.welcomeName = content.welcomeName();
        this.contactName = content.contactName();
        this.cameFromDialogueId = origin(content.cameFromDialogueId());
        this.updatedAt = now;
    }

    private @Nullable UUID origin(@Nullable UUID dialogueId) {
        if (dialogueId != null && dialogueId.equals(id)) {
            throw Problem.invalid("/cameFromDialogueId", "the-same");
        }
        return dialogueId == null ? null : of(organisationId, dialogueId).id;
    }

    private void changePlace(NewDialogue content) {
        this.venue = Venue.of(organisationId, content.venueId());
        this.neighbourhood = venue.neighbourhood;
        this.room = content.roomId() == null ? null : venue.room(content.roomId());
        if (room != null && content.seats() > room.seats) {
            throw Problem.invalid("/tables", "more-than-the-room-holds");
        }
        this.tables = content.tables();
        this.seatsPerTable = content.seatsPerTable();
    }

    private void changeMoment(NewDialogue content) {
        var closesAt = content.registrationClosesAt();
        if (!content.startsAt().equals(startsAt)) {
            this.goesOnSince = null;
        }
        // A closing that was the start moves along with it.
        var closesAtStart = closesAt == null || closesAt.equals(startsAt);
        this.startsAt = content.startsAt();
        this.endsAt = startsAt.plus(Duration.ofMinutes(content.durationMinutes()));
        this.registrationClosesAt = closesAtStart ? startsAt : closesAt;
        this.registrationOpensAt = content.registrationOpensAt();
        if (registrationClosesAt.isAfter(startsAt)) {
            throw Problem.invalid("/registrationClosesAt", "after-the-start");
        }
        if (registrationOpensAt != null && !registrationOpensAt.isBefore(registrationClosesAt)) {
            throw Problem.invalid("/registrationOpensAt", "after-the-closing");
        }
    }

    private void changeSubject(NewDialogue content) {
        var next = Theme.of(organisationId, content.themeId());
        this.title = ownWords(content.title()) ? content.title() : next.name;
        this.questions = ownQuestions(content.questions()) ? List.copyOf(content.questions()) : next.questions;
        this.theme = next;
        this.format = content.format();
        this.language = content.language();
        this.campaign = content.campaignId() == null ? null : Campaign.of(organisationId, content.campaignId());
    }

    /** Another theme for a draft; words of its own that it has already stay. */
    public void isAbout(Theme next, Instant now) {
        if (status != DRAFT) {
            throw Problem.of(ProblemType.WRONG_STATUS, "dialogueStatus", status);
        }
        this.title = ownWords(title) ? title : next.name;
        this.questions = ownQuestions(questions) ? questions : next.questions;
        this.theme = next;
        this.updatedAt = now;
    }

    /** Words that were the theme's own follow the dialogue to another theme. */
    private boolean ownWords(@Nullable String title) {
        return title != null && !title.isBlank() && (theme == null || !title.equals(theme.name));
    }

    private boolean ownQuestions(List<CoreQuestion> questions) {
        return !questions.isEmpty() && (theme == null || !questions.equals(theme.questions));
    }

    /** The how-manieth time of a cycle it is, for a day of the rhythm. */
    public void isEdition(UUID cycle, int number, LocalDate day) {
        this.cycleId = cycle;
        this.editionNumber = number;
        this.rhythmDate = day;
    }

    public void countCameBefore(int people) {
        this.cameBefore = people;
    }

    int seats() {
        return setting().seats();
    }

    TableSetting setting() {
        return new TableSetting(tables, seatsPerTable);
    }

    /** How many people the room holds; null when it has no limit of its own. */
    @Nullable
    Integer mostInRoom() {
        return room == null ? null : room.seats;
    }

    /** Other tables, for a dialogue that people know of already. */
    void set(TableSetting setting, Instant now) {
        becomes(PUBLISHED, now, PUBLISHED);
        this.tables = setting.tables();
        this.seatsPerTable = setting.seatsPerTable();
    }

    void countCalledOffTable() {
        this.tablesCalledOff = tablesCalledOff == null ? 1 : tablesCalledOff + 1;
    }

    void goOn(Instant now) {
        becomes(PUBLISHED, now, PUBLISHED);
        this.goesOnSince = now;
    }

    void reconsider(Instant now) {
        becomes(PUBLISHED, now, PUBLISHED);
        this.goesOnSince = null;
    }

    /** The organisation's dialogue, whatever its status; another organisation's is not found. */
    public static Dialogue of(UUID organisationId, UUID id) {
        return Dialogue.<Dialogue>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What everybody may see of a cycle that began after a moment, the soonest first. */
    public static List<Dialogue> editions(UUID organisationId, UUID cycleId, Instant since) {
        return Dialogue.<Dialogue>find(
                        "from Dialogue d join fetch d.venue where d.organisationId = ?1 and d.cycleId = ?2"
                                + " and d.status <> DRAFT and d.startsAt > ?3 order by d.startsAt, d.id",
                        organisationId,
                        cycleId,
                        since)
                .list();
    }

    /** A dialogue that everybody may see. A draft is not found. */
    public static Dialogue published(UUID id) {
        return Dialogue.<Dialogue>find(
                        "from Dialogue d join fetch d.theme join fetch d.venue v join fetch v.neighbourhood"
                                + " left join fetch d.room where d.id = ?1 and d.status <> DRAFT",
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    public void publish(Instant now) {
        becomes(PUBLISHED, now, DRAFT);
    }

    public void unpublish(Instant now) {
        becomes(DRAFT, now, PUBLISHED);
    }

    /** Everybody reads why. A draft is nobody's business: it is removed instead. */
    public void cancel(String reason, Instant now) {
        becomes(CANCELLED, now, PUBLISHED);
        this.cancellationReason = reason;
    }

    public void hold(Instant now) {
        if (now.isBefore(startsAt)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "startsAt", startsAt);
        }
        becomes(HELD, now, PUBLISHED);
    }

    /** Freezes the counts, which are spoken of as "deelnames" from then on. */
    public void close(Counts counts, Instant now) {
        becomes(CLOSED, now, HELD);
        this.tablesHeld = counts.tablesHeld();
        this.tablesCalledOff = counts.tablesCalledOff();
        this.participants = counts.participants();
        this.firstTimers = counts.firstTimers();
        this.walkIns = counts.walkIns();
    }

    /** Whoever is called so is not named any more as who leads it, opens the door, welcomes people or is asked. */
    public void forgetName(String name, Instant now) {
        this.facilitatorName = otherThan(name, facilitatorName);
        this.hostName = otherThan(name, hostName);
        this.welcomeName = otherThan(name, welcomeName);
        this.contactName = otherThan(name, contactName);
        this.updatedAt = now;
    }

    private static @Nullable String otherThan(String name, @Nullable String present) {
        return present == null || PersonName.same(name, present) ? null : present;
    }

    /** Whether somebody can sign up at this moment, as far as the dialogue is concerned. */
    public boolean takesRegistrations(Instant now) {
        return RegistrationWindow.isOpen(status, registrationOpensAt, registrationClosesAt, startsAt, now);
    }

    /** Whether seats are still given out at all: not when it is cancelled, nor once it has begun. */
    public boolean seatsPeople(Instant now) {
        return status == PUBLISHED && now.isBefore(startsAt);
    }

    private void becomes(DialogueStatus next, Instant now, DialogueStatus... from) {
        if (!Arrays.asList(from).contains(status)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "dialogueStatus", status);
        }
        status = next;
        updatedAt = now;
    }
}

package nl.buurtdialoog.dialogue;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;
import static nl.buurtdialoog.dialogue.DialogueStatus.CLOSED;
import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.dialogue.DialogueStatus.HELD;
import static nl.buurtdialoog.dialogue.DialogueStatus.PUBLISHED;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.campaign.Campaign;
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

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    /** The organisation's own code for it, by which a programme that is read again finds it. */
    public @Nullable String reference;

    public String title;

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
    public @Nullable Integer tablesHeld;
    public @Nullable Integer tablesCalledOff;
    public @Nullable Integer participants;
    public @Nullable Integer firstTimers;
    public Instant createdAt;
    public Instant updatedAt;

    @Version
    public long version;

    protected Dialogue() {}

    public Dialogue(UUID organisationId, Instant now) {
        this.organisationId = organisationId;
        this.status = DRAFT;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** The organisation's dialogue, whatever its status; another organisation's is not found. */
    public static Dialogue of(UUID organisationId, UUID id) {
        return Dialogue.<Dialogue>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** A dialogue that everybody may see. A draft is not found. */
    public static Dialogue published(UUID id) {
        return Dialogue.<Dialogue>find("id = ?1 and status <> ?2", id, DRAFT)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    public void publish(Instant now) {
        becomes(PUBLISHED, now, DRAFT);
    }

    public void unpublish(Instant now) {
        becomes(DRAFT, now, PUBLISHED);
    }

    public void cancel(String reason, Instant now) {
        becomes(CANCELLED, now, DRAFT, PUBLISHED);
        this.cancellationReason = reason;
    }

    public void hold(Instant now) {
        if (now.isBefore(startsAt)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "startsAt", startsAt);
        }
        becomes(HELD, now, PUBLISHED);
    }

    /** Freezes the counts, which are spoken of as "deelnames" from then on. */
    public void close(
            int tablesHeld, int tablesCalledOff, int participants, @Nullable Integer firstTimers, Instant now) {
        becomes(CLOSED, now, HELD);
        this.tablesHeld = tablesHeld;
        this.tablesCalledOff = tablesCalledOff;
        this.participants = participants;
        this.firstTimers = firstTimers;
    }

    /** Whether somebody can sign up at this moment, as far as the dialogue is concerned. */
    public boolean takesRegistrations(Instant now) {
        return status == PUBLISHED
                && (registrationOpensAt == null || !now.isBefore(registrationOpensAt))
                && now.isBefore(registrationClosesAt)
                && now.isBefore(startsAt);
    }

    private void becomes(DialogueStatus next, Instant now, DialogueStatus... from) {
        if (!Arrays.asList(from).contains(status)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "status", status);
        }
        status = next;
        updatedAt = now;
    }
}

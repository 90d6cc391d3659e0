package nl.buurtdialoog.programme;

import static nl.buurtdialoog.dialogue.DialogueStatus.CANCELLED;

import java.time.Instant;
import java.util.Optional;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** Reads one row: which dialogue it is about, and how that should be. What the row does not speak of stays as it is. */
final class RowReader {

    private static final int MOST_TABLES = 50;
    private static final int FEWEST_SEATS = 5;
    private static final int MOST_SEATS = 8;

    final Row row;
    final Instant startsAt;

    RowReader(Row row) {
        this.row = row;
        this.startsAt = Moment.startOf(row);
    }

    /** The organisation's own code for the dialogue, if the row has one. */
    @Nullable
    String reference() {
        return row.isFilled(Column.REFERENCE) ? row.text(Column.REFERENCE) : null;
    }

    /** What to do with this row. A row with a mistake is refused, and tells all its mistakes at once. */
    Decision decide(KnownProgramme known, Instant now) {
        var venue = row.isFilled(Column.VENUE) ? known.venue(row) : null;
        var dialogue = find(known, venue);
        var present = dialogue.map(known::present).orElse(null);
        var campaign = campaign(known, present);
        var tables = row.number(Column.TABLES, 1, MOST_TABLES, present == null ? 1 : present.tables());
        var life = new LifeReader(row, present == null ? Life.BEGINNING : present.life()).read(startsAt, tables, now);
        if (life.status() == CANCELLED && dialogue.filter(known::isToBeTold).isPresent()) {
            row.refuse(Column.STATUS, FileMistake.HAS_REGISTRATIONS);
        }
        var plan = plan(present, venue, tables, campaign, life);
        if (plan != null && present != null) {
            refuseWhatCannotChange(plan, present, now);
        }
        return Decision.of(row, row.isRefused() ? null : plan, dialogue.orElse(null), present);
    }

    private void refuseWhatCannotChange(PlannedDialogue plan, PlannedDialogue present, Instant now) {
        var changes = plan.differsFrom(present);
        if (present.life().isOver()) {
            changes.stream()
                    .filter(column -> !Life.COLUMNS.contains(column))
                    .forEach(column -> row.refuse(column, FileMistake.IS_OVER));
        } else if (!startsAt.equals(present.moment().startsAt()) && !startsAt.isAfter(now)) {
            row.refuse(Column.DATE, FileMistake.MOVED_TO_THE_PAST);
        }
    }

    private Optional<Dialogue> find(KnownProgramme known, @Nullable KnownVenue venue) {
        if (reference() != null) {
            return known.byReference(reference());
        }
        return venue == null
                ? Optional.empty()
                : known.byIdentity(PlannedDialogue.identity(row.text(Column.THEME), venue, startsAt));
    }

    private @Nullable PlannedDialogue plan(
            @Nullable PlannedDialogue present,
            @Nullable KnownVenue venue,
            int tables,
            @Nullable KnownCampaign campaign,
            Life life) {
        var seats = row.number(
                Column.SEATS_PER_TABLE,
                FEWEST_SEATS,
                MOST_SEATS,
                present == null ? MOST_SEATS : present.seatsPerTable());
        var format = row.choice(
                Column.FORMAT, Words.FORMATS, present == null ? DialogueFormat.APPRECIATIVE : present.format());
        var language = row.choice(Column.LANGUAGE, Words.LANGUAGES, present == null ? Language.NL : present.language());
        var moment = Moment.read(row, startsAt, present);
        var invitation = Invitation.read(row, present == null ? Invitation.EMPTY : present.invitation());
        if (venue == null) {
            return null;
        }
        var room = row.optional(Column.ROOM, roomOf(present, venue));
        return new PlannedDialogue(
                reference() == null && present != null ? present.reference() : reference(),
                title(present),
                row.text(Column.THEME),
                format,
                language,
                moment,
                venue,
                venue.room(row, room, tables * seats),
                tables,
                seats,
                campaign,
                life,
                invitation);
    }

    /** A dialogue that moves to another venue leaves its room behind. */
    private static @Nullable String roomOf(@Nullable PlannedDialogue present, KnownVenue venue) {
        return present != null && present.venue().key().equals(venue.key()) ? present.room() : null;
    }

    /** A dialogue without a title of its own is called after its theme. */
    private String title(@Nullable PlannedDialogue present) {
        if (row.isFilled(Column.TITLE)) {
            return row.text(Column.TITLE);
        }
        return present == null || row.has(Column.TITLE) ? row.text(Column.THEME) : present.title();
    }

    private @Nullable KnownCampaign campaign(KnownProgramme known, @Nullable PlannedDialogue present) {
        if (!row.has(Column.CAMPAIGN)) {
            return present == null ? null : present.campaign();
        }
        return row.isFilled(Column.CAMPAIGN) ? known.campaign(row) : null;
    }
}

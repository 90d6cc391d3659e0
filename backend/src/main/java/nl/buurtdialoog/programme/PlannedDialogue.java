package nl.buurtdialoog.programme;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** A dialogue as a row of the programme wants it, or as it is at present: two of these tell what would change. */
record PlannedDialogue(
        @Nullable String reference,
        String title,
        String theme,
        DialogueFormat format,
        Language language,
        Moment moment,
        KnownVenue venue,
        @Nullable String room,
        int tables,
        int seatsPerTable,
        @Nullable KnownCampaign campaign,
        Life life,
        Invitation invitation) {

    private static final Map<Column, Function<PlannedDialogue, @Nullable Object>> PARTS = parts();

    static PlannedDialogue of(Dialogue dialogue, KnownVenue venue) {
        return new PlannedDialogue(
                dialogue.reference,
                dialogue.title,
                dialogue.theme.name,
                dialogue.format,
                dialogue.language,
                Moment.of(dialogue),
                venue,
                dialogue.room == null ? null : dialogue.room.name,
                dialogue.tables,
                dialogue.seatsPerTable,
                dialogue.campaign == null ? null : KnownCampaign.of(dialogue.campaign),
                Life.of(dialogue),
                Invitation.of(dialogue));
    }

    /** The columns in which this differs from what is there now. */
    List<Column> differsFrom(PlannedDialogue present) {
        return PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(this), part.getValue().apply(present)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By which a row without a reference finds its dialogue again. */
    static String identity(String theme, KnownVenue venue, Instant startsAt) {
        return lower(theme) + "~" + venue.key() + "~" + startsAt;
    }

    String identity() {
        return identity(theme, venue, moment.startsAt());
    }

    private static Map<Column, Function<PlannedDialogue, @Nullable Object>> parts() {
        var parts = new EnumMap<Column, Function<PlannedDialogue, @Nullable Object>>(Column.class);
        parts.put(Column.TITLE, PlannedDialogue::title);
        parts.put(Column.THEME, plan -> lower(plan.theme));
        parts.put(Column.FORMAT, PlannedDialogue::format);
        parts.put(Column.LANGUAGE, PlannedDialogue::language);
        parts.put(Column.DATE, plan -> plan.moment.date());
        parts.put(Column.START, plan -> plan.moment.start());
        parts.put(Column.DURATION, plan -> plan.moment.duration());
        parts.put(Column.VENUE, plan -> plan.venue.key());
        parts.put(Column.ROOM, PlannedDialogue::room);
        parts.put(Column.TABLES, PlannedDialogue::tables);
        parts.put(Column.SEATS_PER_TABLE, PlannedDialogue::seatsPerTable);
        parts.put(Column.CAMPAIGN, plan -> plan.campaign == null ? null : lower(plan.campaign.name()));
        parts.put(Column.STATUS, plan -> plan.life.status());
        parts.put(Column.REASON, plan -> plan.life.reason());
        parts.put(Column.PARTICIPANTS, plan -> plan.life.counts());
        invite(parts, Column.FACILITATOR, Invitation::facilitator);
        invite(parts, Column.HOST, Invitation::host);
        invite(parts, Column.WELCOME, Invitation::welcome);
        invite(parts, Column.EXPECTATIONS, Invitation::expectations);
        invite(parts, Column.PRICE, Invitation::price);
        invite(parts, Column.FOOD, Invitation::food);
        invite(parts, Column.INTERPRETER, Invitation::interpreter);
        invite(parts, Column.CHILDREN_WELCOME, Invitation::childrenWelcome);
        invite(parts, Column.CO_ORGANISERS, Invitation::coOrganisers);
        return parts;
    }

    private static void invite(
            Map<Column, Function<PlannedDialogue, @Nullable Object>> parts,
            Column column,
            Function<Invitation, @Nullable Object> part) {
        parts.put(column, plan -> part.apply(plan.invitation));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package nl.buurtdialoog;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.dialogue.NewDialogue;
import nl.buurtdialoog.shared.Language;

/** A dialogue that a test plans: what the test does not name is two tables of eight in Dutch for two hours. */
public record Wish(
        String title,
        UUID theme,
        UUID venue,
        UUID room,
        UUID campaign,
        Instant startsAt,
        Instant closesAt,
        int tables,
        int seatsPerTable) {

    public Wish(UUID theme, UUID venue, Instant startsAt) {
        this(null, theme, venue, null, null, startsAt, null, 2, 8);
    }

    public Wish titled(String title) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    public Wish theme(UUID theme) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    public Wish at(UUID venue) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    public Wish room(UUID room) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    public Wish campaign(UUID campaign) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    public Wish starting(Instant startsAt) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    public Wish closing(Instant closesAt) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    public Wish tables(int tables, int seatsPerTable) {
        return new Wish(title, theme, venue, room, campaign, startsAt, closesAt, tables, seatsPerTable);
    }

    NewDialogue toNewDialogue() {
        return new NewDialogue(
                title,
                theme,
                DialogueFormat.APPRECIATIVE,
                Language.NL,
                startsAt,
                120,
                venue,
                room,
                tables,
                seatsPerTable,
                campaign,
                List.of(),
                null,
                null,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                closesAt,
                null);
    }

    /** As a coordinator sends it. */
    public Map<String, Object> toJson() {
        var body = new LinkedHashMap<String, Object>();
        body.put("title", title);
        body.put("themeId", theme);
        body.put("format", "APPRECIATIVE");
        body.put("language", "NL");
        body.put("startsAt", startsAt.toString());
        body.put("durationMinutes", 120);
        body.put("venueId", venue);
        body.put("roomId", room);
        body.put("tables", tables);
        body.put("seatsPerTable", seatsPerTable);
        body.put("campaignId", campaign);
        body.put("questions", List.of());
        body.put("childrenWelcome", true);
        body.put("coOrganisers", List.of());
        body.put("registrationClosesAt", closesAt == null ? null : closesAt.toString());
        return body;
    }
}

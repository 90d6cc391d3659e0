package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.NewDialogue;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.theme.CoreQuestion;
import nl.buurtdialoog.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What the next time takes along: place and form from the cycle, and the guide from the time before. The day, the people
 * who lead it, the window in which neighbours sign up and what came of it are its own.
 */
record NextTime(
        Cycle cycle, @Nullable Dialogue before, @Nullable Theme theme) {

    NextTime(Cycle cycle, Line line) {
        this(cycle, line.last(), line.theme());
    }

    NewDialogue content(NewEdition wish, LocalDate rhythmDate) {
        var elsewhere = wish.venueId() != null || wish.roomId() != null;
        return new NewDialogue(
                title(),
                themeId(wish),
                cycle.format,
                cycle.language,
                startsAt(wish, rhythmDate),
                cycle.durationMinutes,
                Objects.requireNonNullElse(wish.venueId(), cycle.venue.id),
                elsewhere || cycle.room == null ? wish.roomId() : cycle.room.id,
                Objects.requireNonNullElse(wish.tables(), cycle.tables),
                Objects.requireNonNullElse(wish.seatsPerTable(), cycle.seatsPerTable),
                null,
                questions(),
                before == null ? null : before.expectations,
                before == null ? null : before.price,
                before == null ? null : before.food,
                before == null ? null : before.interpreter,
                before == null || before.childrenWelcome,
                before == null ? List.of() : before.coOrganisers,
                null,
                null,
                null,
                null,
                null,
                null,
                before == null ? null : before.id);
    }

    private Instant startsAt(NewEdition wish, LocalDate rhythmDate) {
        var day = Objects.requireNonNullElse(wish.heldOn(), rhythmDate);
        var hour = wish.startTime() == null ? cycle.startTime : LocalTime.parse(wish.startTime());
        return day.atTime(hour).atZone(AMSTERDAM).toInstant();
    }

    private UUID themeId(NewEdition wish) {
        if (wish.themeId() != null) {
            return wish.themeId();
        }
        if (theme == null) {
            throw Problem.invalid("/themeId", "required");
        }
        return theme.id;
    }

    /** Words that were the theme's own are not taken along to another theme. */
    private @Nullable String title() {
        return before == null || before.title.equals(before.theme.name) ? null : before.title;
    }

    private List<CoreQuestion> questions() {
        return before == null || before.questions.equals(before.theme.questions) ? List.of() : before.questions;
    }
}

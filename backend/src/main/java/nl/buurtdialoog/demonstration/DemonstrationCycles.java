package nl.buurtdialoog.demonstration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.cycle.Editions;
import nl.buurtdialoog.cycle.NewCycle;
import nl.buurtdialoog.cycle.NewEdition;
import nl.buurtdialoog.cycle.Rhythm;
import nl.buurtdialoog.cycle.RhythmChoice;
import nl.buurtdialoog.dialogue.Counts;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.dialogue.DialoguePublished;
import nl.buurtdialoog.dialogue.NewDialogue;
import nl.buurtdialoog.dialogue.PlanningTable;
import nl.buurtdialoog.place.Venue;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The cycle at Podium Oost: every two months on a Tuesday, held four times, and the fifth can be signed up for. */
@ApplicationScoped
class DemonstrationCycles {

    private static final Rhythm RHYTHM = new Rhythm.EveryMonths(2, 2, DayOfWeek.TUESDAY);
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final int MINUTES = 150;

    /** How it went each time: about what, how many came, for how many of them it was the first or not the first time. */
    private record Held(
            String theme,
            int participants,
            @Nullable Integer firstTimers,
            @Nullable Integer cameBefore) {}

    private static final List<Held> HELD = List.of(
            new Held("erbij horen", 17, 11, 0),
            new Held("contact", 19, 8, 9),
            new Held("elkaar zien", 21, 7, 12),
            new Held("thuis in je buurt", 22, 6, 14));

    @Inject
    Clock clock;

    @Inject
    PlanningTable planning;

    @Inject
    Editions editions;

    @Inject
    DemonstrationRegulars regulars;

    @Inject
    Event<DialoguePublished> published;

    void make(UUID organisationId) {
        var days = daysOfBefore();
        var cycle = new Cycle(organisationId, wish(organisationId, days.getFirst()), clock.instant());
        cycle.persistAndFlush();
        var before = new ArrayList<Dialogue>();
        for (int number = 1; number <= HELD.size(); number++) {
            var last = before.isEmpty() ? null : before.getLast().id;
            before.add(held(cycle, number, days.get(number - 1), HELD.get(number - 1), last));
        }
        regulars.make(cycle, before);
        var theme = theme(organisationId, "meedoen");
        var fifth =
                editions.make(organisationId, cycle.id, new NewEdition(theme.id, null, null, null, null, null, null));
        fifth.publish(clock.instant());
        Dialogue.flush();
        published.fire(new DialoguePublished(organisationId, fifth.id));
        regulars.skip(cycle, HELD.size() + 1);
    }

    /** The last four days of the rhythm, the first of which it began on. */
    private List<LocalDate> daysOfBefore() {
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        var days = RHYTHM.from(today.minusMonths(2L * HELD.size() + 2).withDayOfMonth(1))
                .takeWhile(day -> day.isBefore(today))
                .toList();
        return days.subList(days.size() - HELD.size(), days.size());
    }

    private static NewCycle wish(UUID organisationId, LocalDate beganOn) {
        var venue = Venue.<Venue>find("organisationId = ?1 and name = ?2", organisationId, "Podium Oost")
                .firstResult();
        return new NewCycle(
                "Podium Oost in gesprek",
                venue.id,
                null,
                null,
                DialogueFormat.APPRECIATIVE,
                Language.NL,
                3,
                8,
                MINUTES,
                RhythmChoice.of(RHYTHM),
                beganOn,
                EVENING.toString());
    }

    private Dialogue held(Cycle cycle, int number, LocalDate day, Held held, @Nullable UUID before) {
        var edition = planning.plan(cycle.organisationId, content(cycle, day, held, before), "PO-" + number);
        edition.isEdition(cycle.id, number, day);
        edition.publish(edition.startsAt.minus(Duration.ofDays(30)));
        edition.hold(edition.endsAt);
        edition.close(new Counts(held.participants, 3, 0, held.firstTimers, null), edition.endsAt);
        if (held.cameBefore != null) {
            edition.countCameBefore(held.cameBefore);
        }
        Dialogue.flush();
        return edition;
    }

    private static NewDialogue content(Cycle cycle, LocalDate day, Held held, @Nullable UUID before) {
        return new NewDialogue(
                null,
                theme(cycle.organisationId, held.theme).id,
                cycle.format,
                cycle.language,
                day.atTime(EVENING).atZone(AMSTERDAM).toInstant(),
                MINUTES,
                cycle.venue.id,
                null,
                cycle.tables,
                cycle.seatsPerTable,
                null,
                List.of(),
                "Je zit met vijf tot zeven buurtgenoten aan een tafel. Luisteren mag ook.",
                null,
                null,
                null,
                true,
                List.of("Podium Oost"),
                null,
                null,
                null,
                null,
                null,
                null,
                before);
    }

    private static Theme theme(UUID organisationId, String name) {
        return Theme.<Theme>find("organisationId = ?1 and name = ?2", organisationId, name)
                .firstResult();
    }
}

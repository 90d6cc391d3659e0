package nl.buurtdialoog.adviceboard;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.buurtdialoog.adviceprogramme.Milestone;
import nl.buurtdialoog.paper.Bars;
import nl.buurtdialoog.paper.Bars.Bar;
import nl.buurtdialoog.paper.Fact;
import nl.buurtdialoog.paper.Figures;
import nl.buurtdialoog.paper.Paper;
import nl.buurtdialoog.paper.Part;
import nl.buurtdialoog.paper.Words;
import nl.buurtdialoog.shared.Language;

/** The report for who pays for a programme: its four sub-goals in figures. Nobody stands in it by name. */
final class FunderReport {

    /** Perspectives are in one decimal, and bars in whole numbers. */
    private static final int TENTHS = 10;

    private static final int HIGHEST_PERSPECTIVE = 5;

    private final ProgrammeFigures figures;
    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private FunderReport(ProgrammeFigures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
    }

    static Paper of(ProgrammeFigures figures, Language language) {
        return new FunderReport(figures, language).paper();
    }

    private Paper paper() {
        var parts = new ArrayList<Part>();
        parts.addAll(reach());
        parts.addAll(training());
        parts.addAll(scope());
        parts.addAll(sharing());
        var until = written(figures.onDate());
        return new Paper(
                language,
                say("Verslag van het adviesprogramma", "Report of the advice programme"),
                List.of(
                        new Fact(say("Programma", "Programme"), figures.name()),
                        new Fact(
                                say("Periode", "Period"),
                                written(figures.beginsOn()) + " – " + written(figures.endsOn())),
                        new Fact(say("Stand op", "As of"), until),
                        new Fact(say("Doel", "Target"), figures.reach().target() + say(" trajecten", " trajectories"))),
                parts,
                say("Adviesprogramma, stand op ", "Advice programme, as of ") + until,
                figures.onDate().atStartOfDay(AMSTERDAM).toInstant());
    }

    private List<Part> reach() {
        var reach = figures.reach();
        return List.of(
                words(
                        "## 1. Initiatieven bereiken en versterken",
                        "## 1. Reaching and strengthening initiatives",
                        "Er kwamen %d aanvragen. Van de %d plekken zijn er %d afgerond: het initiatief kreeg alles wat we"
                                        .formatted(reach.applications(), reach.target(), reach.closed())
                                + " beloofden. Wie we na drie keer bellen niet bereikten en wie stopte, telt apart.",
                        "There were %d applications. Of the %d places %d are closed: the initiative got all we promised."
                                        .formatted(reach.applications(), reach.target(), reach.closed())
                                + " Those not reached after three calls and those that stopped are counted apart."),
                new Bars(
                        say("Hoe ver de trajecten zijn", "How far the trajectories are"),
                        say("Stand", "State"),
                        say("Aantal", "Number"),
                        most(reach.target(), reach.applications()),
                        List.of(
                                bar(say("Afgerond", "Closed"), reach.closed(), ofAll(reach.closed(), reach.target())),
                                bar(say("Onderweg", "Under way"), reach.underWay()),
                                bar(say("Advies ontvangen", "Received advice"), reach.advised()),
                                bar(say("Wacht op een plek", "Waits for a place"), reach.waiting()),
                                bar(say("Niet bereikt", "Not reached"), reach.notReached()),
                                bar(say("Gestopt", "Stopped"), reach.stopped()),
                                bar(say("Niet aangenomen", "Not accepted"), reach.declined()))),
                new Bars(
                        say("Afgerond, opgeteld per maand", "Closed, added up by month"),
                        say("Maand", "Month"),
                        say("Afgerond", "Closed"),
                        reach.target(),
                        figures.months().stream()
                                .map(one -> bar(
                                        month.format(one.monthDate()),
                                        one.closedSoFar(),
                                        ofAll(one.closedSoFar(), reach.target())))
                                .toList()),
                new Figures(
                        say("Wat er per maand gebeurde", "What happened by month"),
                        List.of(
                                say("Maand", "Month"),
                                say("Aangenomen", "Accepted"),
                                say("Advies gestuurd", "Advice sent"),
                                say("Afgerond", "Closed")),
                        figures.months().stream()
                                .map(one -> List.of(
                                        month.format(one.monthDate()),
                                        String.valueOf(one.accepted()),
                                        String.valueOf(one.advised()),
                                        String.valueOf(one.closed())))
                                .toList()),
                new Bars(
                        say("Plekken per regio", "Places by region"),
                        say("Regio", "Region"),
                        say("Bezet en afgerond", "Taken and closed"),
                        figures.regions().stream()
                                .mapToLong(region -> most(region.aimed(), region.taken()))
                                .max()
                                .orElse(1),
                        figures.regions().stream()
                                .map(region -> bar(region.region(), region.taken(), shown(region)))
                                .toList()),
                new Bars(
                        say("Waar initiatieven aan werken", "What initiatives work for"),
                        say("Subdoel", "Sub-goal"),
                        say("Initiatieven", "Initiatives"),
                        figures.goals().stream()
                                .mapToLong(goal -> most(goal.taken(), 1))
                                .max()
                                .orElse(1),
                        figures.goals().stream()
                                .map(goal -> bar(BoardWords.of(goal.goal(), language), goal.taken()))
                                .toList()));
    }

    private String shown(RegionFigures region) {
        var taken = region.aimed() == 0 ? String.valueOf(region.taken()) : ofAll(region.taken(), region.aimed());
        return taken + say(", %d afgerond", ", %d closed").formatted(region.closed());
    }

    private List<Part> training() {
        var said = PeopleTold.of(figures.training());
        return List.of(words("## 2. Adviseurs opleiden", "## 2. Training advisers", said.inDutch(), said.inEnglish()));
    }

    private List<Part> scope() {
        var scope = figures.scope();
        var parts = new ArrayList<Part>();
        parts.add(words(
                "## 3. Kennis en handelingsperspectief",
                "## 3. Knowledge and scope for action",
                "Voor het gesprek en bij het nabellen vragen we hoe goed een initiatief ziet wat het kan doen,"
                        + " van 1 tot 5. %d initiatieven gaven beide keren antwoord.".formatted(scope.answeredTwice()),
                "Before the conversation and at the follow-up call we ask how well an initiative sees what it can do,"
                        + " from 1 to 5. %d initiatives answered both times.".formatted(scope.answeredTwice())));
        parts.add(perspective(scope));
        parts.add(new Bars(
                say("Wat initiatieven gingen doen", "What initiatives set out to do"),
                say("Aanpak", "Approach"),
                say("Aantal", "Number"),
                most(scope.approachesChosen(), 1),
                List.of(
                        bar(say("Gekozen", "Chosen"), scope.approachesChosen()),
                        bar(say("Later nagevraagd", "Asked about later"), scope.approachesAsked()),
                        bar(say("Doen ze nog", "Still done"), scope.approachesKept()))));
        return parts;
    }

    private Part perspective(ScopeFigures scope) {
        var before = scope.perspectiveBefore();
        var after = scope.perspectiveAfter();
        if (before == null || after == null) {
            return new Words(
                    say("Een gemiddelde geven we vanaf %d initiatieven.", "We give an average from %d initiatives up.")
                            .formatted(ScopeFigures.FEWEST));
        }
        return new Bars(
                say("Gemiddeld van 1 tot 5", "Average from 1 to 5"),
                say("Moment", "Moment"),
                say("Gemiddelde", "Average"),
                HIGHEST_PERSPECTIVE * TENTHS,
                List.of(
                        bar(say("Voor het gesprek", "Before"), Math.round(before * TENTHS), decimal(before)),
                        bar(say("Bij het nabellen", "After"), Math.round(after * TENTHS), decimal(after))));
    }

    private List<Part> sharing() {
        var sharing = figures.sharing();
        var parts = new ArrayList<Part>();
        parts.add(words(
                "## 4. Kennis delen en de toolkit verrijken",
                "## 4. Sharing knowledge and enriching the toolkit",
                "Van de %d mijlpalen zijn er %d gehaald."
                        .formatted(sharing.milestones().size(), sharing.milestonesDone()),
                "Of the %d milestones %d are done."
                        .formatted(sharing.milestones().size(), sharing.milestonesDone())));
        parts.add(new Bars(
                say("Van les naar toolkit", "From a lesson to the toolkit"),
                say("Wat", "What"),
                say("Aantal", "Number"),
                most(sharing.lessons(), 1),
                List.of(
                        bar(say("Lessen", "Lessons"), sharing.lessons()),
                        bar(say("Voorgesteld voor de toolkit", "Proposed for the toolkit"), sharing.proposals()),
                        bar(say("In de toolkit", "In the toolkit"), sharing.taken()))));
        if (!sharing.milestones().isEmpty()) {
            parts.add(new Figures(
                    say("Mijlpalen", "Milestones"),
                    List.of(say("Mijlpaal", "Milestone"), say("Voor", "Due"), say("Gedaan op", "Done on")),
                    sharing.milestones().stream().map(this::line).toList()));
        }
        return parts;
    }

    private List<String> line(Milestone milestone) {
        var doneOn = milestone.doneOn();
        return List.of(
                milestone.title(),
                written(milestone.dueOn()),
                doneOn == null ? say("nog niet", "not yet") : written(doneOn));
    }

    private Words words(String heading, String englishHeading, String text, String englishText) {
        return new Words(say(heading, englishHeading) + "\n\n" + say(text, englishText));
    }

    private static Bar bar(String name, long amount) {
        return bar(name, amount, String.valueOf(amount));
    }

    private static Bar bar(String name, long amount, String shown) {
        return new Bar(name, amount, shown);
    }

    private String ofAll(long some, long all) {
        return some + say(" van ", " of ") + all;
    }

    private String decimal(double average) {
        return String.format(language.locale(), "%.1f", average);
    }

    private String written(LocalDate date) {
        return day.format(date);
    }

    private static long most(long one, long other) {
        return Math.max(1, Math.max(one, other));
    }

    private String say(String dutch, String english) {
        return language == Language.EN ? english : dutch;
    }
}

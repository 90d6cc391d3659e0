package nl.buurtdialoog.adviceboard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.buurtdialoog.adviceprogramme.InitiativeGoal;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.trajectory.Step;
import org.jspecify.annotations.Nullable;

/** What the board says outside the web app, in Dutch or English: in a spreadsheet and on paper. */
final class BoardWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private static final Map<Step, List<String>> STEPS = Map.ofEntries(
            Map.entry(Step.APPLICATION, List.of("aanvraag", "application")),
            Map.entry(Step.WAITING, List.of("wacht op een plek", "waits for a place")),
            Map.entry(Step.MATCHING, List.of("adviseur zoeken", "finding an adviser")),
            Map.entry(Step.CONVERSATION, List.of("gesprek", "conversation")),
            Map.entry(Step.ADVICE, List.of("advies", "advice")),
            Map.entry(Step.CALL, List.of("nabellen", "follow-up call")),
            Map.entry(Step.LESSONS, List.of("lessen", "lessons")),
            Map.entry(Step.CLOSED, List.of("afgerond", "closed")),
            Map.entry(Step.NOT_REACHED, List.of("niet bereikt", "not reached")),
            Map.entry(Step.DECLINED, List.of("niet aangenomen", "not accepted")),
            Map.entry(Step.STOPPED, List.of("gestopt", "stopped")));

    private static final Map<NextAct, List<String>> ACTS = Map.ofEntries(
            Map.entry(NextAct.ANSWER, List.of("aanvraag beantwoorden", "answer the application")),
            Map.entry(NextAct.ANSWER_WHEN_FREE, List.of("antwoorden als er plek is", "answer when there is a place")),
            Map.entry(NextAct.MATCH, List.of("adviseur kiezen", "choose an adviser")),
            Map.entry(NextAct.PLAN_CONVERSATION, List.of("gesprek afspreken", "plan the conversation")),
            Map.entry(NextAct.HOLD_CONVERSATION, List.of("gesprek voeren", "hold the conversation")),
            Map.entry(NextAct.WRITE_ADVICE, List.of("advies schrijven", "write the advice")),
            Map.entry(NextAct.READ_ALONG, List.of("meelezen", "read along")),
            Map.entry(NextAct.ASK_FACTS, List.of("feiten laten nakijken", "have the facts checked")),
            Map.entry(NextAct.AWAIT_FACTS, List.of("initiatief kijkt de feiten na", "initiative checks the facts")),
            Map.entry(NextAct.SEND_ADVICE, List.of("advies versturen", "send the advice")),
            Map.entry(NextAct.AGREE_CALL, List.of("beldag afspreken", "agree on a day to call")),
            Map.entry(NextAct.CALL, List.of("bellen", "call")),
            Map.entry(NextAct.LEARN, List.of("lessen opschrijven", "write down what was learned")));

    private static final Map<InitiativeGoal, List<String>> GOALS = Map.of(
            InitiativeGoal.NETWORK, List.of("netwerk", "network"),
            InitiativeGoal.BELONGING, List.of("erbij horen", "belonging"),
            InitiativeGoal.MEANING, List.of("van betekenis zijn", "meaning"));

    static String of(Step step, Language language) {
        return in(STEPS.get(step), language);
    }

    static String of(@Nullable NextAct act, Language language) {
        return act == null ? "" : in(ACTS.get(act), language);
    }

    static String of(InitiativeGoal goal, Language language) {
        return in(GOALS.get(goal), language);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String yesOrNo(boolean yes, Language language) {
        return in(yes ? List.of("ja", "yes") : List.of("nee", "no"), language);
    }

    private static String in(@Nullable List<String> words, Language language) {
        return Objects.requireNonNull(words).get(language == Language.EN ? 1 : 0);
    }

    private BoardWords() {}
}

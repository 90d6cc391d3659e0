package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dutch, B1: short, warm, and "je". */
final class DutchCoreGroupWords implements CoreGroupWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.of("nl", "NL")).withZone(AMSTERDAM);

    @Override
    public String subject(CoreGroupNews news, Matter matter) {
        return switch (news) {
            case CORE_GROUP_JOINED -> "Fijn dat je meedoet in de kerngroep: " + matter.cycle();
            case CARE_TASK_ASKED -> "Wil jij dit doen? " + task(matter.task());
            case CARE_TASK_DUE -> "Bijna zover: " + task(matter.task());
        };
    }

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public List<String> opening(CoreGroupNews news, Matter matter) {
        return switch (news) {
            case CORE_GROUP_JOINED ->
                List.of(
                        "Je draagt ‘%s’ mee, samen met anderen.".formatted(matter.cycle()),
                        "Op jouw pagina zie je de taken. Je kiest zelf wat je doet.");
            case CARE_TASK_ASKED ->
                List.of(
                        "We verdelen de taken voor ‘%s’ eerlijk. Nu vragen we jou.".formatted(matter.cycle()),
                        "Het gaat om: %s. Uiterlijk %s.".formatted(task(matter.task()), day(matter.dueAt())));
            case CARE_TASK_DUE ->
                List.of(
                        matter.answered()
                                ? "Je zou dit doen voor ‘%s’.".formatted(matter.cycle())
                                : "We vroegen je dit voor ‘%s’. We horen graag of je het doet."
                                        .formatted(matter.cycle()),
                        "Het gaat om: %s. Uiterlijk %s.".formatted(task(matter.task()), day(matter.dueAt())));
        };
    }

    @Override
    public List<String> closing(CoreGroupNews news) {
        return switch (news) {
            case CORE_GROUP_JOINED -> List.of("Heb je even geen tijd? Zeg dan ‘even niet’. Dan vragen we je niets.");
            case CARE_TASK_ASKED -> List.of("Komt het niet uit? Geef de taak dan door. Dat is geen probleem.");
            case CARE_TASK_DUE -> List.of("Lukt het niet? Geef de taak dan door, of bel ons.");
        };
    }

    @Override
    public String button() {
        return "Bekijk de taken";
    }

    @Override
    public String introduction(Matter matter) {
        return "Dag, je spreekt met de Buurtdialoog. Ik bel over de kerngroep van ‘%s’.".formatted(matter.cycle());
    }

    @Override
    public String inShort(CoreGroupNews news, Matter matter) {
        return switch (news) {
            case CORE_GROUP_JOINED ->
                "Fijn dat je meedoet in de kerngroep van %s. Jouw taken:".formatted(matter.cycle());
            case CARE_TASK_ASKED ->
                "%s: wil jij dit doen? %s, uiterlijk %s. Antwoorden:"
                        .formatted(matter.cycle(), task(matter.task()), day(matter.dueAt()));
            case CARE_TASK_DUE ->
                "%s: denk je aan je taak? %s, uiterlijk %s. Bekijken:"
                        .formatted(matter.cycle(), task(matter.task()), day(matter.dueAt()));
        };
    }

    private static String day(@Nullable Instant dueAt) {
        return dueAt == null ? "" : DAY.format(dueAt);
    }

    private static String task(@Nullable CareTaskKind kind) {
        return switch (kind) {
            case PROGRAMMING -> "thema, plek en tijd regelen";
            case RECRUITMENT -> "buren uitnodigen";
            case FACILITATION -> "de avond leiden";
            case EVALUATION -> "samen terugkijken";
            case FOLLOW_UP -> "vragen hoe het met de acties gaat";
            case null -> "";
        };
    }
}

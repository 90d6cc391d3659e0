package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** English, as plain as the Dutch. */
final class EnglishCoreGroupWords implements CoreGroupWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK).withZone(AMSTERDAM);

    @Override
    public String subject(CoreGroupNews news, Matter matter) {
        return switch (news) {
            case CORE_GROUP_JOINED -> "Thank you for joining the core group: " + matter.cycle();
            case CARE_TASK_ASKED -> "Would you like to do this? " + task(matter.task());
            case CARE_TASK_DUE -> "Almost time: " + task(matter.task());
        };
    }

    @Override
    public String greeting(String name) {
        return "Hello " + name + ",";
    }

    @Override
    public List<String> opening(CoreGroupNews news, Matter matter) {
        return switch (news) {
            case CORE_GROUP_JOINED ->
                List.of(
                        "You carry ‘%s’, together with others.".formatted(matter.cycle()),
                        "Your page shows the tasks. You choose what you do.");
            case CARE_TASK_ASKED ->
                List.of(
                        "We share the tasks for ‘%s’ fairly. It is your turn to be asked.".formatted(matter.cycle()),
                        "It is about: %s. By %s at the latest.".formatted(task(matter.task()), day(matter.dueAt())));
            case CARE_TASK_DUE ->
                List.of(
                        matter.answered()
                                ? "You said you would do this for ‘%s’.".formatted(matter.cycle())
                                : "We asked you this for ‘%s’. We would like to hear whether you do it."
                                        .formatted(matter.cycle()),
                        "It is about: %s. By %s at the latest.".formatted(task(matter.task()), day(matter.dueAt())));
        };
    }

    @Override
    public List<String> closing(CoreGroupNews news) {
        return switch (news) {
            case CORE_GROUP_JOINED -> List.of("No time just now? Say ‘not now’, and we ask you nothing.");
            case CARE_TASK_ASKED -> List.of("Does it not suit you? Pass the task on. That is no problem.");
            case CARE_TASK_DUE -> List.of("Can you not do it? Pass the task on, or call us.");
        };
    }

    @Override
    public String button() {
        return "See the tasks";
    }

    @Override
    public String introduction(Matter matter) {
        return "Hello, this is the Buurtdialoog. I am calling about the core group of ‘%s’.".formatted(matter.cycle());
    }

    @Override
    public String inShort(CoreGroupNews news, Matter matter) {
        return switch (news) {
            case CORE_GROUP_JOINED ->
                "Thank you for joining the core group of %s. Your tasks:".formatted(matter.cycle());
            case CARE_TASK_ASKED ->
                "%s: would you do this? %s, by %s. Answer:"
                        .formatted(matter.cycle(), task(matter.task()), day(matter.dueAt()));
            case CARE_TASK_DUE ->
                "%s: remember your task? %s, by %s. See:"
                        .formatted(matter.cycle(), task(matter.task()), day(matter.dueAt()));
        };
    }

    private static String day(@Nullable Instant dueAt) {
        return dueAt == null ? "" : DAY.format(dueAt);
    }

    private static String task(@Nullable CareTaskKind kind) {
        return switch (kind) {
            case PROGRAMMING -> "arranging theme, place and time";
            case RECRUITMENT -> "inviting neighbours";
            case FACILITATION -> "leading the evening";
            case EVALUATION -> "looking back together";
            case FOLLOW_UP -> "asking how the actions are going";
            case null -> "";
        };
    }
}

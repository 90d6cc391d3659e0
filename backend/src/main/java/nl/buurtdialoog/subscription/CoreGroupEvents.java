package nl.buurtdialoog.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.calendar.CalendarEvent;
import nl.buurtdialoog.calendar.CalendarText;
import nl.buurtdialoog.calendar.EventStatus;
import nl.buurtdialoog.coregroup.CareTask;
import nl.buurtdialoog.coregroup.CareTaskKind;
import nl.buurtdialoog.coregroup.CareTaskStatus;
import nl.buurtdialoog.coregroup.CoreGroupMember;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueCalendar;
import nl.buurtdialoog.dialogue.DialogueStatus;

/** The editions of the cycle that somebody carries, and by when they do what they took or are asked. */
@ApplicationScoped
class CoreGroupEvents {

    private static final Duration SHOWN_FOR = Duration.ofMinutes(30);

    @Inject
    AgendaAddress address;

    String of(CoreGroupMember member, Instant since) {
        var words = SubscriptionWords.in(member.language);
        var tasks = CareTask.ofMember(member, since);
        var editions = Dialogue.editions(member.organisationId, member.cycle.id, since).stream()
                .map(edition -> edition(edition, leads(edition, tasks), words));
        var dues = tasks.stream()
                .filter(task -> !leads(task) && task.status != CareTaskStatus.DONE)
                .map(task -> due(task, words));
        return CalendarText.followed(words.mine, Stream.concat(editions, dues).toList());
    }

    private CalendarEvent edition(Dialogue edition, boolean leads, SubscriptionWords words) {
        return DialogueCalendar.of(edition)
                .event(
                        EventStatus.CONFIRMED,
                        leads ? words.task(CareTaskKind.FACILITATION) + ": " + edition.title : edition.title,
                        edition.expectations,
                        address.dialogue(edition.id));
    }

    /** At the hour of the edition, for half an hour in which they can be elsewhere. */
    private static CalendarEvent due(CareTask task, SubscriptionWords words) {
        var edition = DialogueCalendar.of(task.dialogue).event(EventStatus.CONFIRMED, task.dialogue.title, null, null);
        var asked = task.status == CareTaskStatus.ASKED;
        return new CalendarEvent(
                task.id.toString(),
                task.version + edition.sequence(),
                edition.changedAt(),
                task.dueAt(),
                task.dueAt().plus(SHOWN_FOR),
                words.task(task.kind) + ": " + edition.title(),
                null,
                asked ? words.asked() : null,
                null,
                asked ? EventStatus.TENTATIVE : EventStatus.CONFIRMED,
                edition.host(),
                false);
    }

    private static boolean leads(Dialogue edition, List<CareTask> tasks) {
        return tasks.stream().anyMatch(task -> leads(task) && task.dialogue.id.equals(edition.id));
    }

    private static boolean leads(CareTask task) {
        return task.kind == CareTaskKind.FACILITATION
                && task.status != CareTaskStatus.ASKED
                && task.dialogue.status != DialogueStatus.DRAFT;
    }
}

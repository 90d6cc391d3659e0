package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.buurtdialoog.holiday.QuietCalendar;
import nl.buurtdialoog.holiday.SchoolRegion;
import org.jspecify.annotations.Nullable;

/** Works out the {@link Timetable} of a trajectory, with the school holidays of where its initiative is. */
@ApplicationScoped
public class Timetables {

    @Inject
    QuietCalendar quiet;

    Timetable of(Trajectory trajectory) {
        var calls = FollowUpCall.of(trajectory);
        return of(
                trajectory,
                AdviceConversation.of(trajectory)
                        .map(conversation -> conversation.startsAt)
                        .orElse(null),
                AdviceVersion.all(trajectory).stream()
                        .map(version -> version.sentAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                calls.stream()
                        .filter(call -> call.result == CallOutcome.REACHED)
                        .map(call -> call.calledAt)
                        .findFirst()
                        .orElse(null));
    }

    /** The same of what was read for many at once. */
    Timetable of(
            Trajectory trajectory,
            @Nullable Instant conversation,
            @Nullable Instant firstSent,
            @Nullable Instant reached) {
        return of(
                trajectory.initiative.region,
                new Moments(
                        trajectory.appliedAt,
                        trajectory.answeredAt,
                        trajectory.matchedAt,
                        conversation,
                        firstSent,
                        trajectory.callAgreedOn,
                        reached));
    }

    /** The same of what was read without the trajectory itself, of an initiative in this region. */
    public Timetable of(String region, Moments moments) {
        var regions = SchoolRegion.of(region);
        var known = new Timetable.Known(
                day(moments.appliedAt()),
                dayOrNull(moments.answeredAt()),
                dayOrNull(moments.matchedAt()),
                dayOrNull(moments.conversationAt()),
                dayOrNull(moments.adviceSentAt()),
                moments.callAgreedOn(),
                dayOrNull(moments.reachedAt()));
        return Timetable.of(known, day -> quiet.on(day, regions).stream().anyMatch(days -> days.region() != null));
    }

    private static @Nullable LocalDate dayOrNull(@Nullable Instant moment) {
        return moment == null ? null : day(moment);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(AMSTERDAM).toLocalDate();
    }
}

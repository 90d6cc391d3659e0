package nl.buurtdialoog.trajectory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static nl.buurtdialoog.contact.ContactKind.LANDLINE;
import static nl.buurtdialoog.contact.ContactKind.MOBILE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.initiative.InitiativeContact;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * An initiative that is called in these weeks.
 *
 * @param adviser who advises it
 * @param contactName whom to ask for; null when nobody speaks for it any more
 * @param telephone E.164; null when they gave no telephone number
 * @param agreedOn the day agreed; null while none is
 * @param attempts how often nobody was reached
 * @param callBackAt when they asked to be called back, when that is what is next
 * @param dueOn the day by which to call: that of calling back, the one agreed, or the last of the window
 * @param approaches what they chose to do, to ask what they kept of it
 */
public record DueCall(
        UUID trajectoryId,
        Named initiative,
        String place,
        @Nullable String adviser,
        @Nullable String contactName,
        @Nullable String telephone,
        LocalDate callFrom,
        LocalDate callUntil,
        @Nullable LocalDate agreedOn,
        int attempts,
        @Nullable Instant callBackAt,
        LocalDate dueOn,
        boolean overdue,
        List<Approach> approaches) {

    /** The longest waiting first; of one day those who said at what time. */
    static final Comparator<DueCall> MOST_URGENT_FIRST = comparing(DueCall::dueOn)
            .thenComparing(DueCall::callBackAt, nullsLast(Comparator.naturalOrder()))
            .thenComparing(call -> call.initiative().name())
            .thenComparing(DueCall::trajectoryId);

    static DueCall of(
            Trajectory trajectory,
            Timetable timetable,
            Attempts attempts,
            List<InitiativeContact> contacts,
            LocalDate today) {
        var who = contacts.stream()
                .filter(DueCall::hasTelephone)
                .findFirst()
                .or(() -> contacts.stream().findFirst())
                .orElse(null);
        var callBackOn = attempts.callBackOn();
        var dueOn = callBackOn == null ? timetable.callBy() : callBackOn;
        return new DueCall(
                trajectory.id,
                new Named(trajectory.initiative.id, trajectory.initiative.name),
                trajectory.initiative.place,
                trajectory.adviser == null ? null : trajectory.adviser.name,
                who == null ? null : who.name,
                who != null && hasTelephone(who) ? who.contactValue : null,
                timetable.callFrom(),
                timetable.callUntil(),
                trajectory.callAgreedOn,
                attempts.failed(),
                attempts.callBackAt(),
                dueOn,
                dueOn.isBefore(today),
                trajectory.approaches);
    }

    /** Whether it is time: the window is open, or they asked to be called back by now. */
    boolean isTimely(LocalDate today) {
        return !callFrom.isAfter(today) || !dueOn.isAfter(today);
    }

    private static boolean hasTelephone(InitiativeContact contact) {
        return contact.contactKind == MOBILE || contact.contactKind == LANDLINE;
    }
}

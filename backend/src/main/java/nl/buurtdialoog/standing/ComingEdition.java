package nl.buurtdialoog.standing;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * One of the next editions, for somebody who always comes.
 *
 * @param dialogueId null until it is published
 * @param startsAt null until it is published
 * @param waitingNumber the place in the queue, from 1, of who waits
 * @param newcomersSeats of all seats, so many are for who comes for the first time
 * @param newcomersSeatsUntil from when those are for everybody; null when none are kept
 * @param canUndo whether they can still come after all
 */
public record ComingEdition(
        int number,
        @Nullable UUID dialogueId,
        @Nullable Instant startsAt,
        EditionPlace place,
        @Nullable Integer waitingNumber,
        int newcomersSeats,
        @Nullable Instant newcomersSeatsUntil,
        boolean canUndo) {

    /**
     * One that everybody sees.
     *
     * @param registration their place in it; null for who has and had none
     * @param skipped whether they said before it was published that they do not come
     */
    static ComingEdition published(
            Dialogue edition, int number, @Nullable Registration registration, boolean skipped, Instant now) {
        var seats = DialogueSeats.of(edition.organisationId, edition.id);
        int kept = seats.keptForNewcomers(edition.startsAt, now);
        var place = skipped ? EditionPlace.SKIPPED : placeOf(registration);
        return new ComingEdition(
                number,
                edition.id,
                edition.startsAt,
                place,
                registration == null ? null : registration.waitingNumber(),
                kept,
                kept == 0 ? null : DialogueSeats.releasedAt(edition.startsAt),
                place == EditionPlace.SKIPPED && edition.seatsPeople(now));
    }

    /** The one that is published next. */
    static ComingEdition next(int number, boolean skipped) {
        return new ComingEdition(
                number, null, null, skipped ? EditionPlace.SKIPPED : EditionPlace.EXPECTED, null, 0, null, skipped);
    }

    private static EditionPlace placeOf(@Nullable Registration registration) {
        return registration == null
                ? EditionPlace.NONE
                : switch (registration.status) {
                    case CONFIRMED -> EditionPlace.COMING;
                    case OFFERED -> EditionPlace.OFFERED;
                    case WAITING -> EditionPlace.WAITING;
                    case CANCELLED -> EditionPlace.SKIPPED;
                };
    }
}

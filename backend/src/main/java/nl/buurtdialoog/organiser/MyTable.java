package nl.buurtdialoog.organiser;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.dialogue.DialogueDetails;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.tableoffer.TableOfferStatus;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the table that somebody offered. Of who comes it knows a number, and the names of who they signed up
 * themselves.
 *
 * @param refusal why it does not go on
 * @param dialogue what came of it
 * @param coming how many people have a seat
 * @param held the seats that are held for their people
 * @param mostSeats how many they may hold now: half of the seats, 8 at most, less who they signed up
 * @param canHold whether seats can be held and used now
 */
public record MyTable(
        String name,
        String whereabouts,
        Language language,
        TableOfferStatus status,
        @Nullable String refusal,
        @Nullable DialogueDetails dialogue,
        int tables,
        int coming,
        @Nullable HeldSeats held,
        int mostSeats,
        boolean canHold,
        List<MyGuest> guests) {

    /** Seats that are held for somebody's own people. */
    public record HeldSeats(int seats, Instant expiresAt) {}
}

package nl.buurtdialoog.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.tableoffer.PlaceKind;
import nl.buurtdialoog.tableoffer.TableOfferStatus;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody offered.
 *
 * @param notes what was written down of the talks about it
 */
public record TableOfferOnFile(
        String whereabouts,
        PlaceKind place,
        int people,
        @Nullable String suits,
        @Nullable String idea,
        TableOfferStatus status,
        @Nullable String refusal,
        Instant offeredAt,
        List<String> notes) {

    /** As the database gives it. */
    record Row(
            UUID id,
            String whereabouts,
            PlaceKind place,
            int people,
            @Nullable String suits,
            @Nullable String idea,
            TableOfferStatus status,
            @Nullable String refusal,
            Instant offeredAt) {

        TableOfferOnFile with(List<String> notes) {
            return new TableOfferOnFile(whereabouts, place, people, suits, idea, status, refusal, offeredAt, notes);
        }
    }
}

package nl.buurtdialoog.dialogue;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.place.NeighbourhoodCard;
import nl.buurtdialoog.place.VenueCard;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/** One line of the public agenda, the same for everybody. */
public record DialogueSummary(
        UUID id,
        String title,
        Named theme,
        DialogueFormat format,
        Language language,
        Instant startsAt,
        Instant endsAt,
        VenueCard venue,
        NeighbourhoodCard neighbourhood,
        int seats,
        int seatsTaken,
        int seatsLeft,
        @Nullable String price,
        @Nullable String food,
        boolean childrenWelcome,
        @Nullable String interpreter,
        DialogueStatus status,
        boolean registrationOpen,
        @Nullable UUID campaignId,
        Instant updatedAt) {}

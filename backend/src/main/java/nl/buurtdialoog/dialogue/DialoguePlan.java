package nl.buurtdialoog.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.place.NeighbourhoodCard;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.theme.CoreQuestion;
import org.jspecify.annotations.Nullable;

/** A dialogue as its coordinator plans it. */
public record DialoguePlan(
        UUID id,
        UUID organisationId,
        @Nullable String reference,
        String title,
        UUID themeId,
        Named theme,
        DialogueFormat format,
        Language language,
        Instant startsAt,
        Instant endsAt,
        int durationMinutes,
        UUID venueId,
        Named venue,
        @Nullable UUID roomId,
        NeighbourhoodCard neighbourhood,
        int tables,
        int seatsPerTable,
        int seats,
        int seatsTaken,
        @Nullable UUID campaignId,
        List<CoreQuestion> questions,
        @Nullable String expectations,
        @Nullable String price,
        @Nullable String food,
        @Nullable String interpreter,
        boolean childrenWelcome,
        List<String> coOrganisers,
        @Nullable String facilitatorName,
        @Nullable String hostName,
        @Nullable String welcomeName,
        @Nullable String contactName,
        @Nullable Instant registrationOpensAt,
        Instant registrationClosesAt,
        DialogueStatus status,
        @Nullable String cancellationReason,
        @Nullable Instant goesOnSince,
        @Nullable Counts counts,
        @Nullable UUID cycleId,
        @Nullable Integer editionNumber,
        @Nullable UUID cameFromDialogueId,
        Instant createdAt,
        Instant updatedAt) {

    static DialoguePlan of(Dialogue dialogue) {
        var seats = DialogueSeats.of(dialogue.organisationId, dialogue.id);
        return new DialoguePlan(
                dialogue.id,
                dialogue.organisationId,
                dialogue.reference,
                dialogue.title,
                dialogue.theme.id,
                new Named(dialogue.theme.id, dialogue.theme.name),
                dialogue.format,
                dialogue.language,
                dialogue.startsAt,
                dialogue.endsAt,
                (int) Duration.between(dialogue.startsAt, dialogue.endsAt).toMinutes(),
                dialogue.venue.id,
                new Named(dialogue.venue.id, dialogue.venue.name),
                dialogue.room == null ? null : dialogue.room.id,
                NeighbourhoodCard.of(dialogue.neighbourhood),
                dialogue.tables,
                dialogue.seatsPerTable,
                seats.seats,
                seats.seatsTaken,
                dialogue.campaign == null ? null : dialogue.campaign.id,
                dialogue.questions,
                dialogue.expectations,
                dialogue.price,
                dialogue.food,
                dialogue.interpreter,
                dialogue.childrenWelcome,
                dialogue.coOrganisers,
                dialogue.facilitatorName,
                dialogue.hostName,
                dialogue.welcomeName,
                dialogue.contactName,
                dialogue.registrationOpensAt,
                dialogue.registrationClosesAt,
                dialogue.status,
                dialogue.cancellationReason,
                dialogue.goesOnSince,
                Counts.of(dialogue),
                dialogue.cycleId,
                dialogue.editionNumber,
                dialogue.cameFromDialogueId,
                dialogue.createdAt,
                dialogue.updatedAt);
    }
}

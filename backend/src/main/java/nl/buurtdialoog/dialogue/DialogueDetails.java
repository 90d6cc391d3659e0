package nl.buurtdialoog.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.place.NeighbourhoodCard;
import nl.buurtdialoog.place.RoomDetails;
import nl.buurtdialoog.place.VenueDetails;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.theme.CoreQuestion;
import org.jspecify.annotations.Nullable;

/**
 * All that everybody may know of one dialogue.
 *
 * @param editionNumber which time it is of a dialogue that returns; null for one that stands alone
 * @param newcomersSeats of all seats, so many are for who comes for the first time; 0 once they are for everybody
 * @param newcomersSeatsLeft of the seats left, so many are for who comes for the first time
 * @param newcomersSeatsUntil until when; null when none are kept
 */
public record DialogueDetails(
        UUID id,
        String title,
        Named theme,
        DialogueFormat format,
        Language language,
        Instant startsAt,
        Instant endsAt,
        VenueDetails venue,
        @Nullable RoomDetails room,
        NeighbourhoodCard neighbourhood,
        int seats,
        int seatsTaken,
        int seatsLeft,
        int waiting,
        @Nullable String price,
        @Nullable String food,
        boolean childrenWelcome,
        @Nullable String interpreter,
        DialogueStatus status,
        boolean registrationOpen,
        @Nullable UUID campaignId,
        Instant updatedAt,
        @Nullable String expectations,
        List<CoreQuestion> questions,
        OrganisationCard organisation,
        List<String> coOrganisers,
        @Nullable String facilitatorName,
        @Nullable String hostName,
        @Nullable String welcomeName,
        @Nullable Instant registrationOpensAt,
        Instant registrationClosesAt,
        @Nullable String cancellationReason,
        @Nullable Integer editionNumber,
        int newcomersSeats,
        int newcomersSeatsLeft,
        @Nullable Instant newcomersSeatsUntil) {

    /** The dialogue as it is now; call it within a transaction. */
    public static DialogueDetails of(Dialogue dialogue, Instant now) {
        return of(
                dialogue,
                DialogueSeats.of(dialogue.organisationId, dialogue.id),
                Organisation.findById(dialogue.organisationId),
                now);
    }

    static DialogueDetails of(Dialogue dialogue, DialogueSeats seats, Organisation organisation, Instant now) {
        var available = Availability.of(dialogue, seats, now);
        return new DialogueDetails(
                dialogue.id,
                dialogue.title,
                new Named(dialogue.theme.id, dialogue.theme.name),
                dialogue.format,
                dialogue.language,
                dialogue.startsAt,
                dialogue.endsAt,
                VenueDetails.of(dialogue.venue),
                dialogue.room == null ? null : RoomDetails.of(dialogue.room),
                NeighbourhoodCard.of(dialogue.neighbourhood),
                seats.seats,
                seats.gone(),
                seats.left(),
                seats.waiting,
                dialogue.price,
                dialogue.food,
                dialogue.childrenWelcome,
                dialogue.interpreter,
                dialogue.status,
                dialogue.takesRegistrations(now),
                dialogue.campaign == null ? null : dialogue.campaign.id,
                dialogue.updatedAt,
                dialogue.expectations,
                dialogue.questions,
                OrganisationCard.of(organisation),
                dialogue.coOrganisers,
                dialogue.facilitatorName,
                dialogue.hostName,
                dialogue.welcomeName,
                dialogue.registrationOpensAt,
                dialogue.registrationClosesAt,
                dialogue.cancellationReason,
                dialogue.editionNumber,
                available.newcomersSeats(),
                available.newcomersSeatsLeft(),
                available.newcomersSeatsUntil());
    }
}

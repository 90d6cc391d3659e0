package nl.buurtdialoog.tableoffer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that a coordinator knows of an offer.
 *
 * @param whereabouts the neighbourhood or the street, in their own words
 * @param dialogue what came of it
 * @param linkOpen whether the link they were sent opens it
 */
public record TableOfferDetails(
        UUID id,
        String name,
        Contact contact,
        String whereabouts,
        PlaceKind place,
        int people,
        @Nullable String suits,
        @Nullable String idea,
        Language language,
        Via via,
        TableOfferStatus status,
        @Nullable String refusal,
        @Nullable OfferedDialogue dialogue,
        Instant offeredAt,
        boolean linkOpen,
        List<ConversationNote> conversations) {

    /** The dialogue that an offer became. */
    public record OfferedDialogue(UUID id, String title, Instant startsAt, DialogueStatus status) {

        private static @Nullable OfferedDialogue of(@Nullable Dialogue dialogue) {
            return dialogue == null
                    ? null
                    : new OfferedDialogue(dialogue.id, dialogue.title, dialogue.startsAt, dialogue.status);
        }
    }

    static TableOfferDetails of(TableOffer offer) {
        return new TableOfferDetails(
                offer.id,
                offer.offerer.name,
                offer.contact(),
                offer.whereabouts,
                offer.place,
                offer.people,
                offer.suits,
                offer.idea,
                offer.language,
                offer.via,
                offer.status,
                offer.refusal,
                OfferedDialogue.of(offer.dialogue),
                offer.offeredAt,
                offer.linkOpen,
                Conversation.about(offer).stream().map(ConversationNote::of).toList());
    }
}

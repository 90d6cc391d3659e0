package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its adviser sees it.
 *
 * @param place the address, or the address online
 * @param attendees first names of who was there for the initiative; nobody any more once the trajectory ended
 * @param notes by topic; none while it was not held
 */
@Schema(name = "AdviceConversation")
public record AdviceConversationDetails(
        ConversationWay way, @Nullable String place, Instant startsAt, List<String> attendees, List<TopicNote> notes) {

    static AdviceConversationDetails of(AdviceConversation conversation) {
        return new AdviceConversationDetails(
                conversation.way,
                conversation.place,
                conversation.startsAt,
                conversation.attendees,
                conversation.notes);
    }
}

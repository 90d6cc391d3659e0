package nl.buurtdialoog.tableoffer;

import java.time.Instant;

/** What was written down of a talk. */
public record ConversationNote(String spokenBy, Instant spokenAt, String words) {

    static ConversationNote of(Conversation conversation) {
        return new ConversationNote(conversation.spokenBy, conversation.spokenAt, conversation.words);
    }
}

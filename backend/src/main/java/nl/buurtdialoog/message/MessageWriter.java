package nl.buurtdialoog.message;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A feature that knows what some messages say. It is asked at the moment of sending, so that what is told is true. */
public interface MessageWriter {

    Set<MessageTemplate> templates();

    /** The letters of these messages, by the message's id. One for nobody any more is missing. */
    Map<UUID, Letter> write(Collection<Message> messages);
}

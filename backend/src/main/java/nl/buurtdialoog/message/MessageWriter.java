package nl.buurtdialoog.message;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;

/** A feature that knows what some messages say. It is asked at the moment of sending, so that what is told is true. */
public interface MessageWriter {

    Set<MessageTemplate> templates();

    /** What each of its templates says to somebody who does not exist. */
    Map<MessageTemplate, Letter> samples(Language language);

    /** The letters of these messages, by the message's id. One for nobody any more is missing. */
    Map<UUID, Letter> write(Collection<Message> messages);
}

package nl.buurtdialoog.message;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;

/** A feature that knows what some messages say. It is asked at the moment of sending, so that what is told is true. */
public interface MessageWriter {

    Set<MessageTemplate> templates();

    /** What each of its templates says to somebody who does not exist. */
    Map<MessageTemplate, Letter> samples(Language language);

    /** The letters of these messages, by the message's id. One for nobody any more is missing. */
    Map<UUID, Letter> write(Collection<Message> messages);

    /**
     * Writes each message about the thing it is about, which are looked up all at once.
     *
     * @param find the things with these ids; those that are gone are missing
     */
    static <T> Map<UUID, Letter> writeEach(
            Collection<Message> messages,
            Function<Set<UUID>, Stream<T>> find,
            Function<T, UUID> id,
            BiFunction<Message, T, Letter> write) {
        var about = messages.stream().map(message -> message.aboutId).collect(toSet());
        var things = find.apply(about).collect(toMap(id, identity()));
        return messages.stream()
                .filter(message -> things.containsKey(message.aboutId))
                .collect(toMap(
                        message -> message.id,
                        message -> write.apply(message, Objects.requireNonNull(things.get(message.aboutId)))));
    }
}

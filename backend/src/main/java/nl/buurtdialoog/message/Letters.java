package nl.buurtdialoog.message;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;

/** What messages say, asked of the features that know. */
@ApplicationScoped
class Letters {

    @Inject
    @All
    List<MessageWriter> writers;

    Optional<Letter> of(Message message) {
        return Optional.ofNullable(of(List.of(message)).get(message.id));
    }

    /** By the message's id; each feature is asked once. */
    Map<UUID, Letter> of(Collection<Message> messages) {
        var letters = new HashMap<UUID, Letter>();
        messages.stream()
                .collect(groupingBy(message -> writer(message.template)))
                .forEach((writer, its) -> letters.putAll(writer.write(its)));
        addOwnWords(messages, letters);
        return letters;
    }

    /** The messages of one list are one organisation's. */
    private static void addOwnWords(Collection<Message> messages, Map<UUID, Letter> letters) {
        var own = messages.stream()
                .findFirst()
                .map(message -> OwnWords.of(message.organisationId))
                .orElse(List.of());
        for (var message : messages) {
            letters.computeIfPresent(
                    message.id,
                    (id, letter) -> own.stream()
                            .filter(words -> words.belongTo(message.template, letter.language()))
                            .findFirst()
                            .map(words -> words.in(letter))
                            .orElse(letter));
        }
    }

    /** What is said on each occasion, in the order of the occasions. */
    Map<MessageTemplate, Letter> samples(Language language) {
        var samples = new EnumMap<MessageTemplate, Letter>(MessageTemplate.class);
        writers.forEach(writer -> samples.putAll(writer.samples(language)));
        return samples;
    }

    private MessageWriter writer(MessageTemplate template) {
        return writers.stream()
                .filter(writer -> writer.templates().contains(template))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes " + template));
    }
}

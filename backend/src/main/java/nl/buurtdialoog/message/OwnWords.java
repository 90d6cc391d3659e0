package nl.buurtdialoog.message;

import static jakarta.persistence.EnumType.STRING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What an organisation adds to a message in one language. Without it the message says what it says by itself. */
@Entity
public class OwnWords extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @Enumerated(STRING)
    public MessageTemplate template;

    @Enumerated(STRING)
    public Language language;

    /** After the greeting; line ends part paragraphs. */
    public @Nullable String opening;

    /** At the end; line ends part paragraphs. */
    public @Nullable String closing;

    protected OwnWords() {}

    OwnWords(UUID organisationId, MessageTemplate template, Language language) {
        this.organisationId = organisationId;
        this.template = template;
        this.language = language;
    }

    void say(NewOwnWords words) {
        this.opening = words.openingOrNothing();
        this.closing = words.closingOrNothing();
    }

    static List<OwnWords> of(UUID organisationId) {
        return list("organisationId", organisationId);
    }

    static Optional<OwnWords> of(UUID organisationId, MessageTemplate template, Language language) {
        return find("organisationId = ?1 and template = ?2 and language = ?3", organisationId, template, language)
                .singleResultOptional();
    }

    boolean belongTo(MessageTemplate template, Language language) {
        return this.template == template && this.language == language;
    }

    /** The letter with these words in it. */
    Letter in(Letter letter) {
        return letter.withOwn(paragraphs(opening), paragraphs(closing));
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

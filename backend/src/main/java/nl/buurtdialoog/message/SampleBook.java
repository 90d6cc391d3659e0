package nl.buurtdialoog.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** Shows an organisation what its messages say, before anybody gets one, and takes down what it adds to them. */
@ApplicationScoped
class SampleBook {

    @Inject
    Letters letters;

    @Inject
    MailPage page;

    @Transactional
    List<TemplatePreview> read(UUID organisationId) {
        var own = OwnWords.of(organisationId);
        var written = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), letters::samples));
        return Arrays.stream(MessageTemplate.values())
                .map(template -> new TemplatePreview(
                        template,
                        Arrays.stream(Language.values())
                                .map(language -> sample(
                                        sample(written.get(language), template),
                                        own.stream()
                                                .filter(words -> words.belongTo(template, language))
                                                .findFirst()
                                                .orElseGet(() -> new OwnWords(organisationId, template, language))))
                                .toList()))
                .toList();
    }

    /** What it would say; nothing is kept. */
    @Transactional
    TemplateSample preview(UUID organisationId, NewOwnWords words) {
        var own = new OwnWords(organisationId, words.template(), words.language());
        own.say(words);
        return sample(sample(letters.samples(words.language()), words.template()), own);
    }

    /** Keeps what is added. Nothing to add is nothing to keep. */
    @Transactional
    TemplateSample add(UUID organisationId, NewOwnWords words) {
        var own = OwnWords.of(organisationId, words.template(), words.language());
        if (words.addsNothing()) {
            own.ifPresent(OwnWords::delete);
        } else {
            var kept = own.orElseGet(() -> new OwnWords(organisationId, words.template(), words.language()));
            kept.say(words);
            kept.persist();
        }
        return preview(organisationId, words);
    }

    private static Letter sample(@Nullable Map<MessageTemplate, Letter> written, MessageTemplate template) {
        return Objects.requireNonNull(Objects.requireNonNull(written).get(template));
    }

    private TemplateSample sample(Letter letter, OwnWords own) {
        var said = own.in(letter);
        return new TemplateSample(
                said.language(),
                said.subject(),
                page.text(said, own.organisationId),
                page.html(said, own.organisationId),
                said.spoken().sentences(),
                said.textMessage(),
                own.opening,
                own.closing);
    }
}

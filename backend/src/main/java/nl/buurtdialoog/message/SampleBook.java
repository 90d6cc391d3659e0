package nl.buurtdialoog.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtdialoog.shared.Language;

/** Shows an organisation what its messages say, before anybody gets one. */
@ApplicationScoped
class SampleBook {

    @Inject
    Letters letters;

    @Inject
    MailPage page;

    @Transactional
    List<TemplatePreview> read(UUID organisationId) {
        var written = Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), letters::samples));
        return Arrays.stream(MessageTemplate.values())
                .map(template -> new TemplatePreview(
                        template,
                        Arrays.stream(Language.values())
                                .map(language -> Objects.requireNonNull(Objects.requireNonNull(written.get(language))
                                        .get(template)))
                                .map(letter -> TemplateSample.of(letter, page.text(letter, organisationId)))
                                .toList()))
                .toList();
    }
}

package nl.buurtdialoog.toolkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;

/**
 * Twelve articles to begin with, in Dutch and English: files of this product, which an organisation takes over once and
 * then changes as it likes. What it has already under the same reference stays as it is.
 */
@ApplicationScoped
public class StarterSet {

    private static final List<String> ARTICLES = List.of(
            "starting-small",
            "inviting-personally",
            "a-good-place",
            "the-first-dialogue",
            "asking-appreciatively",
            "reaching-who-is-not-reached",
            "from-meeting-to-lasting-contact",
            "actions-that-return",
            "sharing-tasks",
            "working-with-partners",
            "telling-the-story",
            "looking-back");

    /** As the files call them, in their order. */
    private static final Map<String, String> THEMES =
            Map.of("beginning", "Beginnen", "talking", "In gesprek", "going-on", "Verder gaan", "together", "Samen");

    private static final List<String> ORDER = List.of("beginning", "talking", "going-on", "together");

    @Inject
    EditorsDesk desk;

    /** How many articles were added. */
    public int takeOver(UUID organisationId) {
        var themes = new HashMap<String, UUID>();
        int added = 0;
        for (var language : Language.values()) {
            for (var reference : ARTICLES) {
                if (!known(organisationId, reference, language)) {
                    add(organisationId, reference, language, themes);
                    added++;
                }
            }
        }
        return added;
    }

    private void add(UUID organisationId, String reference, Language language, Map<String, UUID> themes) {
        var file = ShippedArticle.read(text(reference, language));
        var theme = themes.computeIfAbsent(file.theme(), key -> theme(organisationId, key));
        var version = desk.begin(organisationId, new NewArticle(theme, reference, language, file.words()), null);
        version.submit();
        desk.publish(version, null);
    }

    private static UUID theme(UUID organisationId, String key) {
        var name = requireNonNull(THEMES.get(key));
        return ToolkitTheme.<ToolkitTheme>find("organisationId = ?1 and name = ?2", organisationId, name)
                .firstResultOptional()
                .orElseGet(() -> {
                    var theme = new ToolkitTheme(organisationId, new NewToolkitTheme(name, ORDER.indexOf(key)));
                    theme.persistAndFlush();
                    return theme;
                })
                .id;
    }

    private static boolean known(UUID organisationId, String reference, Language language) {
        return Article.count(
                        "organisationId = ?1 and reference = ?2 and language = ?3", organisationId, reference, language)
                > 0;
    }

    private static String text(String reference, Language language) {
        var path = "/toolkit/%s/%s.md".formatted(language.name().toLowerCase(Locale.ROOT), reference);
        try (var file = requireNonNull(StarterSet.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

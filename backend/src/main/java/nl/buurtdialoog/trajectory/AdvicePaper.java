package nl.buurtdialoog.trajectory;

import static java.util.stream.Collectors.joining;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.paper.Fact;
import nl.buurtdialoog.paper.Paper;
import nl.buurtdialoog.paper.Part;
import nl.buurtdialoog.paper.Words;
import nl.buurtdialoog.shared.Language;

/** An advice on paper, in the language of the initiative. That there is a newer article stands on the page only. */
final class AdvicePaper {

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_{}\\[\\]()#+.!|<>&~-])");

    private record Labels(
            Locale locale,
            String forWhom,
            String by,
            String date,
            String version,
            String draft,
            String cited,
            String citedVersion,
            String questions,
            String call) {}

    private static final Labels DUTCH = new Labels(
            Locale.of("nl", "NL"),
            "Voor",
            "Adviseur",
            "Datum",
            "Versie",
            "concept",
            "Om verder te lezen",
            "versie",
            "Vragen?",
            "Bel %s via %s (%s).");

    private static final Labels ENGLISH = new Labels(
            Locale.UK,
            "For",
            "Adviser",
            "Date",
            "Version",
            "draft",
            "To read on",
            "version",
            "Questions?",
            "Call %s on %s (%s).");

    static Paper of(AdviceVersion version, List<CitedArticleDetails> cited, Organisation organisation) {
        var language = version.trajectory.language;
        var labels = language == Language.EN ? ENGLISH : DUTCH;
        var moment = Objects.requireNonNullElse(version.sentAt, version.writtenAt);
        var number = version.number + (version.isSent() ? "" : " (%s)".formatted(labels.draft()));
        return new Paper(
                language,
                version.title,
                facts(version, labels, moment, number),
                parts(version, cited, organisation, labels),
                "%s, %s %s".formatted(version.trajectory.initiative.name, labels.citedVersion(), number),
                moment);
    }

    private static List<Fact> facts(AdviceVersion version, Labels labels, Instant moment, String number) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(labels.forWhom(), version.trajectory.initiative.name));
        if (version.writer != null) {
            facts.add(new Fact(labels.by(), version.writer));
        }
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", labels.locale()).format(moment.atZone(AMSTERDAM));
        facts.add(new Fact(labels.date(), day));
        facts.add(new Fact(labels.version(), number));
        return facts;
    }

    private static List<Part> parts(
            AdviceVersion version, List<CitedArticleDetails> cited, Organisation organisation, Labels labels) {
        var parts = new ArrayList<Part>();
        parts.add(new Words(version.body));
        if (!cited.isEmpty()) {
            parts.add(new Words("# %s\n\n%s".formatted(labels.cited(), list(cited, labels))));
        }
        var call = labels.call().formatted(organisation.name, organisation.telephone, organisation.telephoneHours);
        parts.add(new Words("# %s\n\n%s".formatted(labels.questions(), plain(call))));
        return parts;
    }

    private static String list(List<CitedArticleDetails> cited, Labels labels) {
        return cited.stream()
                .map(article -> "- [%s, %s %d](%s)"
                        .formatted(plain(article.title()), labels.citedVersion(), article.number(), article.url()))
                .collect(joining("\n"));
    }

    /** So that a mark in a name stays a mark. */
    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$1");
    }

    private AdvicePaper() {}
}

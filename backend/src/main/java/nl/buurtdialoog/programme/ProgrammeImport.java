package nl.buurtdialoog.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;

/** Reads a programme: first what every row would do; then, when no row is refused, all of it. */
@ApplicationScoped
public class ProgrammeImport {

    @Inject
    Clock clock;

    @Inject
    EntityManager entities;

    @Inject
    ProgrammeMaker maker;

    /** What the file would do. Nothing is stored. */
    @Transactional
    public ProgrammeReport check(UUID organisationId, byte[] bytes, Language language) {
        var file = ProgrammeFile.read(bytes);
        return report(file, decide(organisationId, file), language, false);
    }

    /** Does what the file says, all or nothing. Two imports of one organisation come after each other. */
    @Transactional
    public ProgrammeReport read(UUID organisationId, byte[] bytes, Language language) {
        var file = ProgrammeFile.read(bytes);
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))", Object.class)
                .setParameter("name", "programme of " + organisationId)
                .getSingleResult();
        var decisions = decide(organisationId, file);
        var mayAll = file.headingMistakes().isEmpty()
                && decisions.stream().noneMatch(decision -> decision.outcome() == RowOutcome.REFUSED);
        var report = report(file, decisions, language, mayAll);
        if (mayAll) {
            maker.make(organisationId, decisions);
        }
        return report;
    }

    private List<Decision> decide(UUID organisationId, ProgrammeFile file) {
        var rows = file.rows().stream().map(RowReader::new).toList();
        var known = KnownProgramme.of(organisationId, rows);
        var seen = new HashMap<Object, Integer>();
        var decisions = new ArrayList<Decision>();
        for (var reader : rows) {
            var decision = reader.decide(known, clock.instant());
            refuseSecond(decision, seen);
            decisions.add(decision);
        }
        return decisions;
    }

    /** Two rows may not be about one dialogue, however they name it. */
    private static void refuseSecond(Decision decision, Map<Object, Integer> seen) {
        var row = decision.row();
        for (var name : decision.names()) {
            var first = seen.putIfAbsent(name, row.number());
            if (first != null) {
                var column = row.isFilled(Column.REFERENCE) ? Column.REFERENCE : Column.DATE;
                row.refuse(column, FileMistake.TWICE_IN_FILE, first);
                return;
            }
        }
    }

    private static ProgrammeReport report(
            ProgrammeFile file, List<Decision> decisions, Language language, boolean applied) {
        var rows = new ArrayList<ProgrammeRow>();
        if (!file.headingMistakes().isEmpty()) {
            rows.add(ProgrammeRow.ofHeadings(file.headingMistakes(), language));
        }
        decisions.forEach(decision -> rows.add(decision.told(language)));
        return ProgrammeReport.of(rows, applied);
    }
}

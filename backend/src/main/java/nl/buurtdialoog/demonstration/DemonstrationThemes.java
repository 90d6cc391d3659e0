package nl.buurtdialoog.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.theme.CoreQuestion;
import nl.buurtdialoog.theme.NewTheme;
import nl.buurtdialoog.theme.Round;
import nl.buurtdialoog.theme.Theme;
import org.apache.commons.csv.CSVRecord;

/** The themes, each with a core question for every round: a programme names a theme, and has no room for those. */
@ApplicationScoped
class DemonstrationThemes {

    @Inject
    DemonstrationFiles files;

    void make(UUID organisationId) {
        for (var row : files.rows("themes.csv")) {
            new Theme(organisationId, new NewTheme(row.get("thema"), row.get("omschrijving"), questions(row)))
                    .persist();
        }
    }

    private static List<CoreQuestion> questions(CSVRecord row) {
        return List.of(
                new CoreQuestion(Round.ACQUAINTANCE, row.get("kennismaken")),
                new CoreQuestion(Round.EXPERIENCES, row.get("ervaringen")),
                new CoreQuestion(Round.DREAMS, row.get("dromen")),
                new CoreQuestion(Round.ACTING, row.get("doen")));
    }
}

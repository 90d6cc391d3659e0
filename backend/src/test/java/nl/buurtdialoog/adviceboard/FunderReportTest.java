package nl.buurtdialoog.adviceboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.paper.Printed;
import nl.buurtdialoog.trajectory.GivenTrajectory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FunderReportTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;
    private final UUID programme = GivenTrajectory.aProgramme(organisation, 40);
    private final UUID adviser = GivenTrajectory.anAdviser(organisation);

    @Test
    void the_report_tells_the_four_sub_goals_with_a_table_beside_each_picture() throws Exception {
        GivenBoard.closed(organisation, adviser);
        GivenBoard.many(organisation, programme, adviser, 3);
        Given.asOwner("update advice_programme set regions = '[{\"region\":\"Overijssel\",\"places\":6}]',"
                + " milestones = '[{\"kind\":\"FILM\",\"title\":\"De film\",\"dueOn\":\"2027-03-01\",\"doneOn\":null}]'"
                + " where id = '%s'".formatted(programme));

        var report = report("nl");

        assertThat(report.text())
                .contains("Over de drempel")
                .contains("1. Initiatieven bereiken en versterken")
                .contains("2. Adviseurs opleiden")
                .contains("3. Kennis en handelingsperspectief")
                .contains("4. Kennis delen en de toolkit verrijken")
                .contains("1 van 40")
                .contains("Overijssel")
                .contains("3 van 6, 0 afgerond")
                .contains("De film")
                .contains("1 maart 2027");
        assertThat(report.tags()).contains("H1", "H2", "Table", "TH Column", "TH Row");
        assertThat(report.flaws()).isEmpty();
        try (var document = report.open()) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void nobody_stands_in_the_report_by_name_and_few_people_by_no_number() throws Exception {
        GivenBoard.closed(organisation, adviser);
        Given.asOwner(
                "update account set name = 'Zoë Vermeulen' where id = (select account_id from adviser where id = '%s')"
                        .formatted(adviser));

        assertThat(report("nl").text())
                .doesNotContain("Vermeulen")
                .doesNotContain("Fatma")
                .contains("minder dan 5 adviseurs")
                .contains("Een gemiddelde geven we vanaf 5 initiatieven.");
    }

    @Test
    void an_average_is_told_with_a_bar() throws Exception {
        GivenBoard.many(organisation, programme, adviser, 6);
        Given.asOwner("update trajectory set perspective_before = 2, perspective_after = 4 where organisation_id = '%s'"
                .formatted(organisation));

        assertThat(report("nl").text()).contains("2,0").contains("4,0");
    }

    @Test
    void who_reads_english_gets_it_in_english() throws Exception {
        var report = report("en");

        assertThat(report.text()).contains("Report of the advice programme").doesNotContain("Verslag");
        try (var document = report.open()) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void a_count_of_advisers_never_gives_away_fewer_than_five() {
        assertThat(new PeopleTold(9, 6).inDutch()).isEqualTo("Er zijn 6 adviseurs opgeleid.");
        assertThat(new PeopleTold(12, 6).inDutch()).isEqualTo("Van de 12 adviseurs zijn er 6 opgeleid.");
        assertThat(new PeopleTold(6, 6).inDutch()).isEqualTo("Van de 6 adviseurs zijn er 6 opgeleid.");
        assertThat(new PeopleTold(9, 4).inDutch()).doesNotContain("4").doesNotContain("9");
    }

    private Printed report(String language) {
        return new Printed(coordinator
                .asking()
                .header("Accept-Language", language)
                .get("/api/v1/advice-programmes/" + programme + "/report")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract()
                .asByteArray());
    }
}

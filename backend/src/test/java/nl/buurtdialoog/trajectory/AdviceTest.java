package nl.buurtdialoog.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.toolkit.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an adviser writes to an initiative, from the first word to what was sent. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdviceTest {

    private static final Map<String, Object> RIGHT = Map.of("right", true);

    private Advising advising;

    @BeforeEach
    void an_adviser_who_spoke_with_an_initiative() {
        advising = Advising.somebody();
    }

    @Test
    void an_adviser_writes_has_the_facts_checked_and_sends() {
        advising.writes(Advising.words("Begin klein"))
                .statusCode(201)
                .header("Location", endsWith(advising.path("/1")))
                .body("number", equalTo(1), "writtenBy", equalTo("Lid"), "needs", contains("FACTS"));

        advising.adviser()
                .does(advising.path("/1/facts-question"))
                .statusCode(200)
                .body("factsAskedAt", notNullValue());
        advising.hearsFacts(1, RIGHT).statusCode(200).body("factsRight", equalTo(true), "needs", empty());
        advising.sends(1).statusCode(200).body("sentAt", notNullValue());

        assertThat(step()).isEqualTo(Step.CALL);
    }

    @Test
    void what_was_sent_never_changes() {
        advising.advises(1, Advising.words("Begin klein"));
        var sent = advising.reads(1).extract().asString();

        advising.rewrites(1, Advising.words("Begin groot")).statusCode(409).body("type", endsWith("advice-sent"));
        advising.adviser().deletes(advising.path("/1")).statusCode(409);
        advising.hearsFacts(1, Map.of("right", false, "remark", "Toch niet")).statusCode(409);
        advising.adviser().does(advising.path("/1/facts-question")).statusCode(409);
        advising.sends(1).statusCode(409);
        advising.advises(2, Advising.words("Begin groot"));

        assertThat(advising.reads(1).extract().asString()).isEqualTo(sent);
    }

    @Test
    void nothing_is_sent_before_the_initiative_says_that_the_facts_are_right() {
        advising.writes(Advising.words("Begin klein"));
        advising.sends(1).statusCode(409).body("type", endsWith("facts-not-checked"));

        advising.hearsFacts(1, Map.of("right", false)).statusCode(400).body("errors[0].pointer", equalTo("/remark"));
        advising.hearsFacts(1, Map.of("right", false, "remark", "Sinds 2018")).statusCode(200);
        advising.sends(1).statusCode(409).body("type", endsWith("facts-not-checked"));

        assertThat(step()).isEqualTo(Step.ADVICE);
    }

    @Test
    void nothing_is_sent_before_the_second_reader_who_was_asked_has_read_it() {
        var reader = advising.aColleague();
        advising.writes(Advising.wordsReadBy(reader)).statusCode(201).body("needs", contains("READING", "FACTS"));
        advising.hearsFacts(1, RIGHT);
        advising.sends(1).statusCode(409).body("type", endsWith("advice-not-read"));

        advising.as(reader)
                .posts(advising.path("/1/reading"), Map.of("remark", "Noem ook de buren."))
                .statusCode(200)
                .body("readAt", notNullValue(), "readerRemark", equalTo("Noem ook de buren."));
        advising.sends(1).statusCode(200);
    }

    @Test
    void other_words_are_read_and_checked_again() {
        var reader = advising.aColleague();
        advising.writes(Advising.wordsReadBy(reader));
        advising.as(reader).posts(advising.path("/1/reading"), Map.of()).statusCode(200);
        advising.hearsFacts(1, RIGHT).body("needs", empty());

        advising.rewrites(1, Advising.wordsReadBy(reader)).statusCode(200).body("needs", empty());
        var other = Advising.wordsReadBy(reader);
        other.put("body", "Anders.");
        advising.rewrites(1, other)
                .statusCode(200)
                .body("needs", contains("READING", "FACTS"), "factsAskedAt", nullValue());
    }

    @Test
    void another_reader_reads_what_is_there_and_its_facts_stay_right() {
        var reader = advising.aColleague();
        advising.writes(Advising.wordsReadBy(reader));
        advising.as(reader).posts(advising.path("/1/reading"), Map.of()).statusCode(200);
        advising.hearsFacts(1, RIGHT);

        advising.rewrites(1, Advising.wordsReadBy(advising.aColleague())).body("needs", contains("READING"));
        advising.rewrites(1, Advising.words("Begin klein")).body("needs", empty());
    }

    @Test
    void who_reads_along_reads_and_does_nothing_else() {
        var reader = advising.aColleague();
        advising.writes(Advising.wordsReadBy(reader));
        var theirs = advising.as(reader);

        theirs.reads(advising.path("")).statusCode(200).body("items[0].reader", equalTo("Lid"));
        theirs.reads(advising.path("/1/pdf")).statusCode(200);
        theirs.posts(advising.path(""), Advising.words("Van mij")).statusCode(404);
        theirs.puts(advising.path("/1/facts"), RIGHT).statusCode(404);
        theirs.does(advising.path("/1/sending")).statusCode(404);
        advising.adviser().posts(advising.path("/1/reading"), Map.of()).statusCode(403);
        coordinator().posts(advising.path("/1/reading"), Map.of()).statusCode(403);
    }

    @Test
    void who_is_asked_to_read_along_finds_it_until_they_did() {
        var reader = advising.aColleague();
        advising.writes(Advising.wordsReadBy(reader));
        var theirs = advising.as(reader);

        theirs.reads("/advice-to-read")
                .statusCode(200)
                .body("items.title", contains("Begin klein"), "items.initiative", contains("De Buurttuin"));
        advising.adviser().reads("/advice-to-read").body("items", empty());
        theirs.posts(advising.path("/1/reading"), Map.of()).statusCode(200);
        theirs.reads("/advice-to-read").body("items", empty());
    }

    @Test
    void for_another_adviser_it_does_not_exist() {
        advising.writes(Advising.words("Begin klein"));
        var other = advising.as(advising.aColleague());

        other.reads(advising.path("")).statusCode(404);
        other.reads(advising.path("/1")).statusCode(404);
        other.reads(advising.path("/1/pdf")).statusCode(404);
        other.posts(advising.path(""), Advising.words("Van mij")).statusCode(404);
        other.posts(advising.path("/1/reading"), Map.of()).statusCode(404);
        other.reads(readers()).statusCode(404);
    }

    @Test
    void a_second_reader_is_a_colleague_who_advises_or_coordinates_and_does_not_write_it() {
        var colleague = advising.aColleague();
        var trainer = Given.aSubject(advising.organisation(), Role.TRAINER);

        advising.adviser()
                .reads(readers())
                .statusCode(200)
                .body("items.id", hasItem(colleague.toString()))
                .body("items.id", not(hasItem(trainer.toString())))
                .body("items.id", not(hasItem(advising.adviserAccount().toString())));
        for (var nobody : List.of(trainer, advising.adviserAccount(), UUID.randomUUID())) {
            advising.writes(Advising.wordsReadBy(nobody))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/readerId"), "errors[0].code", equalTo("not-a-reader"));
        }
    }

    @Test
    void one_version_is_under_way_at_a_time() {
        advising.writes(Advising.words("Begin klein"));

        advising.writes(Advising.words("En nog een")).statusCode(409).body("type", endsWith("advice-under-way"));
        advising.adviser().deletes(advising.path("/1")).statusCode(204);
        advising.writes(Advising.words("En nog een")).statusCode(201).body("number", equalTo(1));
    }

    @Test
    void two_who_write_it_anew_do_not_write_over_each_other() {
        advising.writes(Advising.words("Begin klein"));
        var known = advising.adviser().etag(advising.path("/1"));
        advising.rewrites(1, Advising.words("Begin groot"), known).statusCode(200);

        advising.rewrites(1, Advising.words("Begin later"), known).statusCode(412);
        advising.adviser()
                .puts(advising.path("/1"), Advising.words("Begin later"))
                .statusCode(428);
    }

    @Test
    void a_version_that_was_sent_shows_the_article_that_it_cites_and_that_there_is_a_newer_one() {
        var shelf = Shelf.somewhere();
        var article = shelf.publishes("Soep op straat");
        shelf.renews(article, 2, "Soep voor de straat");
        advising.advises(1, Advising.wordsCiting(article, 2));
        advising.reads(1).body("cited[0].newerVersion", equalTo(false));

        shelf.renews(article, 3, "Soep voor iedereen");

        advising.reads(1)
                .body("cited[0].number", equalTo(2), "cited[0].title", equalTo("Soep voor de straat"))
                .body("cited[0].url", endsWith("/toolkit/" + article + "?versie=2"))
                .body("cited[0].newestNumber", equalTo(3), "cited[0].newerVersion", equalTo(true));
    }

    @Test
    void only_what_was_published_is_cited_and_each_article_once() {
        var shelf = Shelf.in(advising.organisation());
        var article = shelf.publishes("Soep op straat");
        shelf.editor()
                .posts(
                        "/toolkit/articles/" + article + "/versions",
                        Map.of("title", "Nog niet", "summary", "", "body", "Nog niet.", "reason", "Nieuw"));

        advising.writes(Advising.wordsCiting(article, 2))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cited/0/number"), "errors[0].code", equalTo("not-published"));
        advising.writes(Advising.wordsCiting(UUID.randomUUID().toString(), 1)).statusCode(400);
        var twice = Advising.words("Dubbel");
        twice.put("cited", List.of(Advising.cited(article, 1), Advising.cited(article, 1)));
        advising.writes(twice).statusCode(400).body("errors[0].pointer", equalTo("/cited/1/articleId"));
        advising.writes(Advising.wordsCiting(article, 1)).statusCode(201);
    }

    @Test
    void nothing_is_advised_before_they_spoke_or_after_it_stopped() {
        var adviserId = GivenTrajectory.anAdviser(advising.organisation(), advising.aColleague());
        var early = GivenTrajectory.matched(advising.organisation(), adviserId);
        coordinator()
                .posts("/trajectories/" + early + "/advice-versions", Advising.words("Alvast"))
                .statusCode(409)
                .body("step", equalTo("CONVERSATION"));

        advising.writes(Advising.words("Begin klein"));
        Given.asOwner("update trajectory set step = 'STOPPED' where id = '%s'".formatted(advising.trajectory()));
        advising.hearsFacts(1, RIGHT).statusCode(409);
        advising.sends(1).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"![](https://elders.example/foto.jpg)", "![Een tuin](https://elders.example/foto.jpg)"})
    void pictures_are_those_of_the_toolkit_with_words(String body) {
        var words = Advising.words("Begin klein");
        words.put("body", body);

        advising.writes(words).statusCode(400).body("errors[0].code", equalTo("picture-needs-words"));
    }

    @ParameterizedTest
    @MethodSource("unprintable")
    void what_no_printer_takes_is_not_written(String body) {
        var words = Advising.words("Begin klein");
        words.put("body", body);

        advising.writes(words)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/body"), "errors[0].code", equalTo("not-printable"));
    }

    static Stream<String> unprintable() {
        return Stream.of(
                "\"".repeat(20_000),
                "*a _b ".repeat(1_600) + " b_ a*".repeat(1_600),
                "||\n|-|\n" + "||\n".repeat(6_000));
    }

    private Coordinator coordinator() {
        return Coordinator.with(Given.aCoordinator(advising.organisation()), advising.organisation());
    }

    private String readers() {
        return "/trajectories/" + advising.trajectory() + "/advice-readers";
    }

    private Step step() {
        return GivenTrajectory.stepOf(advising.organisation(), advising.trajectory());
    }
}

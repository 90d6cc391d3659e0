package nl.buurtdialoog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Breaks each rule of {@link ArchitectureTest} on purpose, so that none of them is green because it looks at nothing. The
 * broken classes are compiled here and now: were they among the tests' own, the application of the tests would take them in.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureSelfTest {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern NAME = Pattern.compile("(?:class|enum|record) (\\w+)");

    @TempDir
    Path folder;

    @Test
    void two_features_that_know_each_other() {
        broken(
                        ArchitectureTest.NO_CYCLES,
                        "package nl.buurtdialoog.theme; public class A { nl.buurtdialoog.place.B b; }",
                        "package nl.buurtdialoog.place; public class B { nl.buurtdialoog.theme.A a; }")
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void shared_that_knows_a_feature() {
        broken(
                        ArchitectureTest.SHARED_BELOW_ALL,
                        "package nl.buurtdialoog.theme; public class A { }",
                        "package nl.buurtdialoog.shared; class B { nl.buurtdialoog.theme.A a; }")
                .hasMessageContaining("shared.B.a");
    }

    @Test
    void an_arrow_upwards() {
        broken(
                        ArchitectureTest.DOWNWARDS,
                        "package nl.buurtdialoog.registration; public class A { }",
                        "package nl.buurtdialoog.dialogue; class B { nl.buurtdialoog.registration.A a; }")
                .hasMessageContaining("dialogue.B.a");
    }

    @Test
    void an_arrow_between_features_of_one_layer() {
        broken(
                        ArchitectureTest.DOWNWARDS,
                        "package nl.buurtdialoog.place; public class A { }",
                        "package nl.buurtdialoog.theme; class B { nl.buurtdialoog.place.A a; }")
                .hasMessageContaining("theme.B.a");
    }

    @Test
    void a_feature_without_a_layer() {
        broken(
                        ArchitectureTest.DOWNWARDS,
                        "package nl.buurtdialoog.novelty; public class A { }",
                        "package nl.buurtdialoog.theme; class B { nl.buurtdialoog.novelty.A a; }")
                .hasMessageContaining("novelty has no layer");
    }

    @Test
    void a_path_on_what_is_no_resource() {
        broken(
                        ArchitectureTest.HTTP_IN_RESOURCES,
                        "package nl.buurtdialoog.theme; @jakarta.ws.rs.Path(\"/x\") class Desk { }")
                .hasMessageContaining("Desk");
    }

    @Test
    void a_resource_that_is_called() {
        broken(
                        ArchitectureTest.HTTP_IN_RESOURCES,
                        "package nl.buurtdialoog.theme; @jakarta.ws.rs.Path(\"/x\") class XResource { void y() { } }",
                        "package nl.buurtdialoog.theme; class Caller { void z(XResource x) { x.y(); } }")
                .hasMessageContaining("Caller");
    }

    @Test
    void a_resource_without_a_path() {
        broken(ArchitectureTest.RESOURCES_ARE_HTTP, "package nl.buurtdialoog.theme; class XResource { }")
                .hasMessageContaining("XResource");
    }

    @Test
    void an_operation_that_does_not_say_for_whom_it_is() {
        broken(ArchitectureTest.FOR_WHOM, """
                        package nl.buurtdialoog.theme;
                        @jakarta.ws.rs.Path("/x") class XResource { @jakarta.ws.rs.GET public int y() { return 1; } }
                        """).hasMessageContaining("says 0 times");
    }

    @Test
    void an_operation_that_says_twice_for_whom_it_is() {
        broken(ArchitectureTest.FOR_WHOM, """
                        package nl.buurtdialoog.theme;
                        import nl.buurtdialoog.organisation.ForSignedIn;
                        import nl.buurtdialoog.organisation.OpenToAll;
                        @jakarta.ws.rs.Path("/x") class XResource {
                            @OpenToAll @ForSignedIn @jakarta.ws.rs.GET public int y() { return 1; }
                        }
                        """).hasMessageContaining("says 2 times");
    }

    @Test
    void a_read_for_everybody_that_nobody_may_keep() {
        broken(ArchitectureTest.PUBLIC_READS_ARE_SHARED, """
                        package nl.buurtdialoog.theme;
                        import nl.buurtdialoog.organisation.OpenToAll;
                        @jakarta.ws.rs.Path("/x") class XResource {
                            @OpenToAll @jakarta.ws.rs.GET public int y() { return 1; }
                        }
                        """).hasMessageContaining("y() is kept by nobody");
    }

    @Test
    void a_read_for_everybody_that_looks_at_who_asks() {
        broken(ArchitectureTest.PUBLIC_READS_ARE_THE_SAME_FOR_EVERYBODY, """
                        package nl.buurtdialoog.theme;
                        import nl.buurtdialoog.shared.PublicRead;
                        import org.jboss.resteasy.reactive.RestHeader;
                        @jakarta.ws.rs.Path("/x") class XResource {
                            @PublicRead @jakarta.ws.rs.GET public int y(@RestHeader("A") String a) { return 1; }
                        }
                        """)
                .hasMessageContaining("y(java.lang.String) varies by caller");
    }

    @Test
    void a_write_for_everybody_without_a_limit() {
        broken(ArchitectureTest.PUBLIC_WRITES_ARE_LIMITED, """
                        package nl.buurtdialoog.theme;
                        import nl.buurtdialoog.organisation.OpenToAll;
                        @jakarta.ws.rs.Path("/x") class XResource {
                            @OpenToAll @jakarta.ws.rs.POST public int y() { return 1; }
                        }
                        """).hasMessageContaining("y() has no limit");
    }

    @Test
    void an_entity_in_an_answer_and_one_inside_a_list_in_a_request() {
        broken(
                        ArchitectureTest.ENTITIES_INSIDE,
                        "package nl.buurtdialoog.theme; @jakarta.persistence.Entity public class Thing { }",
                        """
                        package nl.buurtdialoog.theme;
                        @jakarta.ws.rs.Path("/x") class XResource {
                            public Thing shown() { return new Thing(); }
                            public void taken(java.util.List<java.util.Optional<Thing>> things) { }
                        }
                        """)
                .hasMessageContaining("shown()")
                .hasMessageContaining("taken(");
    }

    @Test
    void an_entity_that_is_changed_from_outside() {
        broken(
                        ArchitectureTest.ENTITIES_CHANGE_THEMSELVES,
                        "package nl.buurtdialoog.theme; @jakarta.persistence.Entity class Thing { int size; }",
                        "package nl.buurtdialoog.theme; class Desk { void grow(Thing thing) { thing.size = 2; } }")
                .hasMessageContaining("Desk.grow");
    }

    @Test
    void a_field_of_a_bean_that_is_reached_into() {
        broken(
                        ArchitectureTest.BEANS_BY_METHODS,
                        "package nl.buurtdialoog.theme; @jakarta.enterprise.context.RequestScoped class Bean { int size; }",
                        "package nl.buurtdialoog.theme; class Desk { int size(Bean bean) { return bean.size; } }")
                .hasMessageContaining("Desk.size");
    }

    @Test
    void each_way_to_ask_the_system_for_the_time() {
        var asking = List.of(
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.ZonedDateTime.now(java.time.ZoneId.of(\"UTC\"))",
                "java.time.Year.now()",
                "System.currentTimeMillis()",
                "java.time.Clock.systemUTC()",
                "new java.util.Date()");
        for (var question : asking) {
            broken(
                            ArchitectureTest.TIME_FROM_THE_CLOCK,
                            "package nl.buurtdialoog.theme; class Desk { Object when() { return %s; } }"
                                    .formatted(question))
                    .hasMessageContaining("Desk.when");
        }
    }

    @Test
    void a_resource_that_holds_the_database() {
        for (var session : List.of("jakarta.persistence.EntityManager", "org.hibernate.Session")) {
            broken(
                            ArchitectureTest.NO_SESSION_IN_RESOURCES,
                            "package nl.buurtdialoog.theme; @jakarta.ws.rs.Path(\"/x\") class XResource { %s entities; }"
                                    .formatted(session))
                    .hasMessageContaining("XResource.entities");
        }
    }

    @Test
    void a_package_inside_a_feature() {
        broken(ArchitectureTest.FLAT_FEATURES, "package nl.buurtdialoog.theme.model; class A { }")
                .hasMessageContaining("theme.model.A");
    }

    @Test
    void a_name_that_says_nothing() {
        for (var name : List.of("ThemeService", "ThemeManager", "ThemeImpl", "ThemeUtil", "ThemeHelper")) {
            broken(ArchitectureTest.NAMES, "package nl.buurtdialoog.theme; class %s { }".formatted(name))
                    .hasMessageContaining(name);
        }
    }

    private AbstractThrowableAssert<?, ?> broken(ArchRule rule, String... sources) {
        var classes = new ClassFileImporter().importPath(compiled(sources));
        assertThat(classes).hasSize(sources.length);
        return assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }

    private Path compiled(String... sources) {
        try {
            var output = Files.createTempDirectory(folder, "classes");
            var options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", output.toString()));
            for (var source : sources) {
                options.add(written(source).toString());
            }
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)))
                    .isZero();
            return output;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Path written(String source) throws IOException {
        var place =
                Files.createDirectories(folder.resolve(first(PACKAGE, source).replace('.', '/')));
        return Files.writeString(place.resolve(first(NAME, source) + ".java"), source);
    }

    private static String first(Pattern pattern, String source) {
        var found = pattern.matcher(source);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

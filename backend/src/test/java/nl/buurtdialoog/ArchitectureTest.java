package nl.buurtdialoog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.buurtdialoog.ArchitectureRules.beLimitedWhenOpenToAll;
import static nl.buurtdialoog.ArchitectureRules.beSharedWhenOpenToAll;
import static nl.buurtdialoog.ArchitectureRules.dependOnlyDownwards;
import static nl.buurtdialoog.ArchitectureRules.readTheSystemsClock;
import static nl.buurtdialoog.ArchitectureRules.sayForWhomTheyAre;
import static nl.buurtdialoog.ArchitectureRules.showNoEntity;
import static nl.buurtdialoog.ArchitectureRules.takeNothingButTheAddress;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.shared.MovableClock;
import nl.buurtdialoog.shared.PublicRead;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The rules of docs/architecture.md that a machine can check. Plain tests: ArchUnit's own engine runs nothing here.
 * {@link ArchitectureSelfTest} breaks each of them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.buurtdialoog");

    static final ArchRule NO_CYCLES =
            slices().matching("nl.buurtdialoog.(*)..").should().beFreeOfCycles();

    static final ArchRule SHARED_BELOW_ALL = noClasses()
            .that()
            .resideInAPackage("nl.buurtdialoog.shared..")
            .should()
            .dependOnClassesThat(describe("belong to a feature", ArchitectureTest::isInFeature));

    static final ArchRule DOWNWARDS = classes().should(dependOnlyDownwards());

    static final ArchRule HTTP_IN_RESOURCES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .onlyHaveDependentClassesThat(describe("do not exist", dependent -> false));

    static final ArchRule RESOURCES_ARE_HTTP =
            classes().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Path.class);

    static final ArchRule FOR_WHOM = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(sayForWhomTheyAre());

    /** So that browsers, proxies and our own memory may keep what is the same for everybody. */
    static final ArchRule PUBLIC_READS_ARE_SHARED =
            methods().that().areAnnotatedWith(GET.class).should(beSharedWhenOpenToAll());

    /** What hangs on the notice board is given to whoever comes to its address. */
    static final ArchRule PUBLIC_READS_ARE_THE_SAME_FOR_EVERYBODY =
            methods().that().areAnnotatedWith(PublicRead.class).should(takeNothingButTheAddress());

    static final ArchRule PUBLIC_WRITES_ARE_LIMITED = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(beLimitedWhenOpenToAll());

    static final ArchRule ENTITIES_INSIDE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(showNoEntity());

    static final ArchRule ENTITIES_CHANGE_THEMSELVES = noClasses()
            .should()
            .accessFieldWhere(
                    describe("sets a field of another class's entity", ArchitectureTest::writesForeignEntity));

    /** What is injected is a stand-in: its fields are shared by all requests, whatever its scope says. */
    static final ArchRule BEANS_BY_METHODS = noClasses()
            .should()
            .accessFieldWhere(describe("reaches into the fields of another bean", ArchitectureTest::reachesIntoBean));

    static final ArchRule TIME_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotBelongToAnyOf(MovableClock.class)
            .should()
            .callMethodWhere(readTheSystemsClock())
            .orShould()
            .callConstructor(java.util.Date.class);

    static final ArchRule NO_SESSION_IN_RESOURCES = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notHaveRawType(EntityManager.class)
            .andShould()
            .notHaveRawType(Session.class);

    static final ArchRule FLAT_FEATURES =
            classes().should().resideInAPackage("nl.buurtdialoog.*").orShould().resideInAPackage("nl.buurtdialoog");

    static final ArchRule NAMES = noClasses().should().haveNameMatching(".*(Service|Manager|Impl|Util|Utils|Helper)");

    @Test
    void features_depend_on_each_other_without_cycles() {
        NO_CYCLES.check(APP);
    }

    @Test
    void shared_knows_no_feature() {
        SHARED_BELOW_ALL.check(APP);
    }

    @Test
    void arrows_run_downwards_through_the_layers() {
        DOWNWARDS.check(APP);
    }

    @Test
    void only_resources_speak_http_and_nobody_calls_them() {
        HTTP_IN_RESOURCES.check(APP);
    }

    @Test
    void what_is_called_a_resource_speaks_http() {
        RESOURCES_ARE_HTTP.check(APP);
    }

    @Test
    void every_operation_says_for_whom_it_is() {
        FOR_WHOM.check(APP);
    }

    @Test
    void what_everybody_may_read_is_the_same_for_everybody() {
        PUBLIC_READS_ARE_SHARED.check(APP);
        PUBLIC_READS_ARE_THE_SAME_FOR_EVERYBODY.check(APP);
    }

    @Test
    void what_everybody_may_write_has_a_limit() {
        PUBLIC_WRITES_ARE_LIMITED.check(APP);
    }

    @Test
    void entities_stay_behind_the_api() {
        ENTITIES_INSIDE.check(APP);
    }

    @Test
    void an_entity_is_changed_only_by_itself() {
        ENTITIES_CHANGE_THEMSELVES.check(APP);
    }

    @Test
    void a_bean_is_reached_by_its_methods() {
        BEANS_BY_METHODS.check(APP);
    }

    @Test
    void time_comes_from_the_clock() {
        TIME_FROM_THE_CLOCK.check(APP);
    }

    @Test
    void resources_hold_no_database_session() {
        NO_SESSION_IN_RESOURCES.check(APP);
    }

    @Test
    void features_have_no_packages_inside() {
        FLAT_FEATURES.check(APP);
    }

    @Test
    void names_say_what_a_person_would_call_it() {
        NAMES.check(APP);
    }

    private static boolean reachesIntoBean(JavaFieldAccess access) {
        var owner = access.getTargetOwner();
        return (owner.isAnnotatedWith(RequestScoped.class) || owner.isAnnotatedWith(ApplicationScoped.class))
                && !owner.equals(access.getOriginOwner())
                && !access.getTarget()
                        .resolveMember()
                        .map(ArchitectureTest::isConstant)
                        .orElse(false);
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isInFeature(JavaClass type) {
        return type.getPackageName().startsWith("nl.buurtdialoog.")
                && !type.getPackageName().startsWith("nl.buurtdialoog.shared");
    }

    private static boolean writesForeignEntity(JavaFieldAccess access) {
        return access.getAccessType() == SET
                && access.getTargetOwner().isAnnotatedWith(Entity.class)
                && !access.getOriginOwner().equals(access.getTargetOwner());
    }
}

package nl.buurtdialoog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.buurtdialoog.ArchitectureRules.dependOnlyDownwards;
import static nl.buurtdialoog.ArchitectureRules.readTheSystemsClock;
import static nl.buurtdialoog.ArchitectureRules.sayForWhomTheyAre;
import static nl.buurtdialoog.ArchitectureRules.showNoEntity;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.shared.MovableClock;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md that a machine can check. Plain tests: ArchUnit's own engine runs nothing here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.buurtdialoog");

    @Test
    void features_depend_on_each_other_without_cycles() {
        slices().matching("nl.buurtdialoog.(*)..").should().beFreeOfCycles().check(APP);
    }

    @Test
    void shared_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("nl.buurtdialoog.shared..")
                .should()
                .dependOnClassesThat(describe("belong to a feature", ArchitectureTest::isInFeature))
                .check(APP);
    }

    @Test
    void arrows_run_downwards_through_the_layers() {
        classes().should(dependOnlyDownwards()).check(APP);
    }

    @Test
    void only_resources_speak_http_and_nobody_calls_them() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .andShould()
                .onlyHaveDependentClassesThat(describe("do not exist", dependent -> false))
                .check(APP);
    }

    @Test
    void what_is_called_a_resource_speaks_http() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith(Path.class)
                .check(APP);
    }

    @Test
    void every_operation_says_for_whom_it_is() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should(sayForWhomTheyAre())
                .check(APP);
    }

    @Test
    void entities_stay_behind_the_api() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should(showNoEntity())
                .check(APP);
    }

    @Test
    void an_entity_is_changed_only_by_itself() {
        noClasses()
                .should()
                .accessFieldWhere(
                        describe("sets a field of another class's entity", ArchitectureTest::writesForeignEntity))
                .check(APP);
    }

    /** What is injected is a stand-in: its fields are shared by all requests, whatever its scope says. */
    @Test
    void a_bean_is_reached_by_its_methods() {
        noClasses()
                .should()
                .accessFieldWhere(
                        describe("reaches into the fields of another bean", ArchitectureTest::reachesIntoBean))
                .check(APP);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(MovableClock.class)
                .should()
                .callMethodWhere(readTheSystemsClock())
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(APP);
    }

    @Test
    void resources_hold_no_database_session() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notHaveRawType(EntityManager.class)
                .andShould()
                .notHaveRawType(Session.class)
                .check(APP);
    }

    @Test
    void features_have_no_packages_inside() {
        classes()
                .should()
                .resideInAPackage("nl.buurtdialoog.*")
                .orShould()
                .resideInAPackage("nl.buurtdialoog")
                .check(APP);
    }

    @Test
    void names_say_what_a_person_would_call_it() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Impl|Util|Utils|Helper)")
                .check(APP);
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

package nl.buurtdialoog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.ForSignedIn;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.PublicRead;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMatrix;

/** What {@link ArchitectureTest} checks, where ArchUnit has no words for it. */
final class ArchitectureRules {

    /** What may differ between two who ask at one address. */
    private static final List<Class<? extends Annotation>> OF_A_CALLER = List.of(
            HeaderParam.class,
            RestHeader.class,
            CookieParam.class,
            RestCookie.class,
            MatrixParam.class,
            RestMatrix.class,
            Context.class);

    /** From the ground up. Those on one line do not know each other. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("shared"),
            Set.of("audit", "backup", "spreadsheet", "calendar", "holiday", "paper", "metrics"),
            Set.of("organisation"),
            Set.of("identity", "inspection"),
            Set.of("contact"),
            Set.of("message"),
            Set.of("member", "support"),
            Set.of("place", "theme", "campaign"),
            Set.of("participant"),
            Set.of("dialogue"),
            Set.of("registration"),
            Set.of("door", "desk", "team", "interest"),
            Set.of("tableoffer"),
            Set.of("organiser"),
            Set.of("cycle"),
            Set.of("standing"),
            Set.of("idea"),
            Set.of("coregroup", "origin"),
            Set.of("keyfigure"),
            Set.of("step", "agreement"),
            Set.of("action"),
            Set.of("follower"),
            Set.of("help"),
            Set.of("evening"),
            Set.of("directory"),
            Set.of("privacy", "retention"),
            Set.of("programme"),
            Set.of("table"),
            Set.of("harvest"),
            Set.of("story"),
            Set.of("toolkit", "initiative"),
            Set.of("adviceprogramme"),
            Set.of("trajectory"),
            Set.of("adviceboard"),
            Set.of("course"),
            Set.of("relay"),
            Set.of("measure"),
            Set.of("partner", "feed", "subscription"),
            Set.of("webhook"),
            Set.of("overview"),
            Set.of("demonstration"),
            Set.of("document"),
            Set.of("page"));

    /** Open to all, because a link opens them; what they answer is one person's and kept nowhere. */
    private static final Set<String> OF_ONE_PERSON = Set.of(
            "readMyRegistration",
            "readMyTable",
            "readMyTurn",
            "readMyAction",
            "readMyAgreement",
            "readMyTrajectory",
            "findMyAdvice",
            "printMyAdvice",
            "readMyHelpOffers",
            "readMyOpeningSheet",
            "readMySteps",
            "readMyStep",
            "readMyPersonalFile",
            "readMyCoreGroup",
            "findMyKeyFigures",
            "findMyRegularsToCall",
            "readMyInvitations",
            "readMyEvening",
            "findMyPhoneNumbers",
            "readMyStandingRegistration",
            "readMyRegularCalendar",
            "readMyCoreGroupCalendar",
            "readMyTurnCalendar",
            "readMyCalendar");

    /** What somebody does who holds a link that nobody can guess. */
    private static final Set<String> OPENED_BY_LINK = Set.of(
            "MyRegistrationResource",
            "MyTableResource",
            "MyTurnResource",
            "MyActionResource",
            "MyAgreementResource",
            "MyTrajectoryResource",
            "MyAdviceVersionResource",
            "MyFollowingResource",
            "MyStepResource",
            "MyStepsResource",
            "MyOpeningSheetResource",
            "MyPersonalFileResource",
            "MyCoreGroupResource",
            "MyKeyFigureResource",
            "MyRegularsResource",
            "MyEveningResource",
            "MyDoorResource",
            "MyStandingRegistrationResource",
            "MyRegularCalendarResource",
            "MyCoreGroupCalendarResource",
            "MyTurnCalendarResource");

    private static final Set<Class<?>> SYSTEM_TIME = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Year.class,
            YearMonth.class);

    static ArchCondition<JavaClass> dependOnlyDownwards() {
        return new ArchCondition<>("depend only on layers below their own") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> goesUp(origin, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
            }
        };
    }

    static ArchCondition<JavaMethod> showNoEntity() {
        return new ArchCondition<>("show no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + entity.getSimpleName())));
            }
        };
    }

    static ArchCondition<JavaMethod> sayForWhomTheyAre() {
        return new ArchCondition<>("carry exactly one of @OpenToAll, @ForSignedIn, @ForRoles and @ForScope") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = List.of(OpenToAll.class, ForSignedIn.class, ForRoles.class, ForScope.class).stream()
                        .filter(method::isAnnotatedWith)
                        .count();
                if (said != 1) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " says " + said + " times for whom it is"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> beSharedWhenOpenToAll() {
        return new ArchCondition<>("carry @PublicRead when they are @OpenToAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var open = method.isAnnotatedWith(OpenToAll.class) && !OF_ONE_PERSON.contains(method.getName());
                if (open && !method.isAnnotatedWith(PublicRead.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is kept by nobody"));
                }
            }
        };
    }

    static ArchCondition<JavaMethod> takeNothingButTheAddress() {
        return new ArchCondition<>("take nothing from a caller but the address") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var taken = method.getParameters().stream()
                        .filter(parameter -> OF_A_CALLER.stream().anyMatch(parameter::isAnnotatedWith))
                        .count();
                if (taken > 0) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " varies by caller"));
                }
            }
        };
    }

    /** A link that nobody can guess opens the writes of who has one: they are not for everybody. */
    static ArchCondition<JavaMethod> beLimitedWhenOpenToAll() {
        return new ArchCondition<>("carry @Limited when they are @OpenToAll writes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var open = method.isAnnotatedWith(OpenToAll.class)
                        && !method.isAnnotatedWith(GET.class)
                        && !OPENED_BY_LINK.contains(method.getOwner().getSimpleName());
                if (open && !method.isAnnotatedWith(Limited.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no limit"));
                }
            }
        };
    }

    static DescribedPredicate<JavaMethodCall> readTheSystemsClock() {
        return describe("reads the system's clock", call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            return isNowWithoutClock(call)
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        });
    }

    private static boolean isNowWithoutClock(JavaMethodCall call) {
        return call.getName().equals("now")
                && SYSTEM_TIME.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean goesUp(JavaClass origin, JavaClass target) {
        var from = feature(origin);
        var to = feature(target);
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && layer(to) >= layer(from);
    }

    private static String feature(JavaClass type) {
        var parts = type.getPackageName().split("\\.", -1);
        return type.getPackageName().startsWith("nl.buurtdialoog.") ? parts[2] : "";
    }

    private static int layer(String feature) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(feature)) {
                return i;
            }
        }
        throw new AssertionError(
                "The package " + feature + " has no layer yet: add it to " + Arrays.toString(LAYERS.toArray()));
    }

    private ArchitectureRules() {}
}

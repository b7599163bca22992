package org.quittance.acceptance.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Modules, components, and where the transaction and role boundary lies. */
class ArchitectureTest {

    private static final String SERVICE = "jakarta.ejb.Stateless";
    private static final String SINGLETON = "jakarta.ejb.Singleton";
    private static final String ROLES = "jakarta.annotation.security.RolesAllowed";
    private static final String EVERYBODY = "jakarta.annotation.security.PermitAll";
    private static final String RUN_AS = "jakarta.annotation.security.RunAs";

    @Test
    void modulesDependInOneDirection() {
        noClasses().that(Product.inModule("persistence")).should()
                .dependOnClassesThat(Product.inModule("ejb").or(Product.inModule("web"))).check(Product.CLASSES);
        noClasses().that(Product.inModule("ejb")).should()
                .dependOnClassesThat(Product.inModule("web")).check(Product.CLASSES);
    }

    @Test
    void noPackageIsInTwoModules() {
        Map<String, Set<String>> modules = new TreeMap<>();
        Product.CLASSES.forEach(type -> modules.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                .add(Product.module(type)));

        assertThat(modules).allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
    }

    @Test
    void componentsUseOnlyThoseBelowThem() {
        classes().that(Product.inModule("persistence").or(Product.inModule("ejb")))
                .should(condition("use only components below their own", (type, events) ->
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> Product.isOurs(dependency.getTargetClass()))
                                .filter(dependency -> !Components.mayUse(type, dependency.getTargetClass()))
                                .forEach(dependency -> violated(events, dependency))))
                .check(Product.CLASSES);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses().should(condition("carry a word that says nothing", (type, events) -> {
            if (type.getSimpleName().matches(".*(Manager|Helper|Util|Common|Base|Impl|Default|Data|Info|V2)(s|[A-Z].*|$)")) {
                events.add(SimpleConditionEvent.satisfied(type, type.getName() + " carries a word that says nothing"));
            }
        })).check(Product.CLASSES);
    }

    @Test
    void servicesAndOnlyTheyAreStateless() {
        classes().that().haveSimpleNameEndingWith("Service").should().beAnnotatedWith(SERVICE).check(Product.CLASSES);
    }

    @Test
    void everySessionBeanSaysWhoMayCallIt() {
        classes().that().areAnnotatedWith(SERVICE).or().areAnnotatedWith(SINGLETON)
                .should(condition("say of every method who may call it", (type, events) -> {
                    boolean whole = type.isAnnotatedWith(ROLES) || type.isAnnotatedWith(EVERYBODY);
                    type.getMethods().stream().filter(ArchitectureTest::isBusinessMethod)
                            .filter(method -> !whole && !method.isAnnotatedWith(ROLES)
                                    && !method.isAnnotatedWith(EVERYBODY))
                            .forEach(method -> events.add(SimpleConditionEvent.violated(method,
                                    method.getFullName() + " is open to nobody knows whom")));
                })).check(Product.CLASSES);
    }

    private static boolean isBusinessMethod(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().should().callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("asks the machine's time",
                call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getName().equals("java.time.Clock"))
                        || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis(")))
                .check(Product.CLASSES);
        noClasses().should().callConstructor(java.util.Date.class).check(Product.CLASSES);
        noClasses().that().doNotHaveFullyQualifiedName("org.quittance.time.OperatorClock").should()
                .callMethod(java.time.Clock.class, "system", java.time.ZoneId.class)
                .orShould().callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould().callMethod(java.time.Clock.class, "systemUTC").check(Product.CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("prints a stack trace",
                        call -> call.getTarget().getName().equals("printStackTrace")))
                .check(Product.CLASSES);
    }

    @Test
    void pagesOfCustomersCallOnlyWhatCustomersMayCall() {
        classes().that().resideInAPackage("org.quittance.web.portal..")
                .should(condition("call only services that customers may call, and no repository", (type, events) ->
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> isRepository(call.getTargetOwner()) || isClosedToCustomers(call))
                                .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())))))
                .allowEmptyShould(true).check(Product.CLASSES);
    }

    private static boolean isRepository(JavaClass used) {
        return Product.isOurs(used) && used.getAllFields().stream()
                .anyMatch(field -> field.getRawType().getName().equals("jakarta.persistence.EntityManager"));
    }

    private static boolean isClosedToCustomers(JavaMethodCall call) {
        JavaClass service = call.getTargetOwner();
        if (!service.isAnnotatedWith(SERVICE)) {
            return false;
        }
        JavaMethod method = call.getTarget().resolveMember().orElseThrow();
        HasAnnotations<?> rule = method.isAnnotatedWith(ROLES) || method.isAnnotatedWith(EVERYBODY) ? method : service;
        return !rule.isAnnotatedWith(EVERYBODY) && rule.tryGetAnnotationOfType(ROLES)
                .map(roles -> !List.of((Object[]) roles.get("value").orElseThrow()).contains("CUSTOMER")).orElse(true);
    }

    @Test
    void noPageReachesTheFacadesThatActAsTheSystem() {
        noClasses().that(Product.inModule("web")).should().dependOnClassesThat().areAnnotatedWith(RUN_AS)
                .check(Product.CLASSES);
    }

    @Test
    void onlyRepositoriesAndJobsTalkToTheDatabase() {
        noClasses().that(Product.inModule("web")).should().dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\.(EntityManager|Query|TypedQuery)|java\\.sql\\..*|javax\\.sql\\..*")
                .check(Product.CLASSES);
    }

    private static ArchCondition<JavaClass> condition(String text, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }

    private static void violated(ConditionEvents events, Dependency dependency) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
    }
}

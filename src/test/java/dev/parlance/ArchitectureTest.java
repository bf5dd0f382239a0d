package dev.parlance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The structure that the listing of the packages promises. */
class ArchitectureTest {

  private static final List<String> PACKAGES =
      List.of(
          "guide",
          "interview",
          "recommendation",
          "record",
          "repository",
          "review",
          "site",
          "terminal");

  private static final String ROOT = "dev.parlance";

  private static final JavaClasses PARLANCE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> imports_point_back() {
    return PACKAGES.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        check(
                            noClasses()
                                .that()
                                .resideInAPackage(below(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                    allBelow(
                                        PACKAGES.subList(
                                            PACKAGES.indexOf(name) + 1, PACKAGES.size()))))));
  }

  @Test
  void the_root_imports_none_of_ours_but_main_starts_the_terminal() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT)
            .and(not(belongToAnyOf(Main.class)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(allBelow(PACKAGES)));
    check(
        noClasses()
            .that(belongToAnyOf(Main.class))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(allBelow(PACKAGES.subList(0, PACKAGES.indexOf("terminal")))));
  }

  @Test
  void nothing_below_the_root_refers_in_a_circle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PARLANCE);
  }

  @Test
  void libraries_have_owners() {
    owns("org.eclipse.jgit..", below("repository"));
    owns("freemarker..", below("record"), below("site"));
    owns("tools.jackson..", ROOT);
    owns("org.snakeyaml..", ROOT);
    owns("org.springframework..", below("terminal"));
    owns("org.jline..", below("terminal"));
  }

  @Test
  void only_main_asks_the_jvm_for_its_surroundings() {
    check(
        noClasses().that(not(belongToAnyOf(Main.class))).should().accessTargetWhere(asksTheJvm()));
  }

  @Test
  void classes_are_named_by_what_they_are() {
    check(
        noClasses()
            .should()
            .haveNameMatching(
                ".*(Utils?|Helpers?|Manager|Impl|Base|Common|Service|Dto|DTO)(\\$.*)?"));
  }

  @Test
  void an_interface_has_more_than_one_implementation() {
    check(classes().that().areInterfaces().should(new BeImplementedTwice()));
  }

  @Test
  void every_package_says_that_null_is_declared() {
    check(classes().should(new LiveInANullMarkedPackage()));
  }

  private static String[] allBelow(List<String> names) {
    return names.stream().map(ArchitectureTest::below).toArray(String[]::new);
  }

  private static String below(String name) {
    return ROOT + "." + name + "..";
  }

  private static void owns(String library, String... owners) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(owners)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheJvm() {
    Set<String> ofSystem = Set.of("out", "err", "in", "exit", "getenv", "console");
    return DescribedPredicate.describe(
        "asks the JVM for streams, clock, environment or exit",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String name = access.getTarget().getName();
          return (owner.isEquivalentTo(System.class) && ofSystem.contains(name))
              || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
              || (owner.getPackageName().equals("java.time") && isNowWithoutClock(access));
        });
  }

  private static boolean isNowWithoutClock(JavaAccess<?> access) {
    return access.getTarget().getFullName().endsWith(".now()");
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PARLANCE);
  }

  /** Functional and sealed interfaces are types of their own; any other earns its keep. */
  private static final class BeImplementedTwice extends ArchCondition<JavaClass> {

    BeImplementedTwice() {
      super("be functional, sealed, or implemented at least twice");
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
      long implementations =
          each.getAllSubclasses().stream().filter(sub -> !sub.isInterface()).count();
      boolean fine =
          implementations > 1
              || each.isAnnotation()
              || each.isAnnotatedWith(FunctionalInterface.class)
              || each.reflect().isSealed()
              || each.getSimpleName().equals("package-info");
      events.add(
          new SimpleConditionEvent(
              each, fine, each.getName() + " has " + implementations + " implementations"));
    }
  }

  /** Looks at the annotation of the package itself. */
  private static final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {

    LiveInANullMarkedPackage() {
      super("live in a @NullMarked package");
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
      boolean marked = each.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
      events.add(new SimpleConditionEvent(each, marked, each.getPackageName() + " is not marked"));
    }
  }
}

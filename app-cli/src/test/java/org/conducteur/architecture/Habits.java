package org.conducteur.architecture;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.jspecify.annotations.NullMarked;

/** What classes may do, show and be called. */
final class Habits {
  private Habits() {}

  /** Only named types of the adapters and the command are public, all else is hidden. */
  static ArchRule publicAreOnly(ImmutableSet<String> names, String... packages) {
    return classes()
        .that()
        .resideInAnyPackage(packages)
        .and()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .should(
            be(
                DescribedPredicate.describe(
                    "one of " + names, (JavaClass type) -> names.contains(type.getFullName()))));
  }

  /**
   * Whoever calls a public type need not know the libraries behind it.
   *
   * @param hidden packages that their modules do not export
   */
  static ArchRule publicSignaturesShowNoLibrary(String... hidden) {
    return methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(hidden)
        .should(
            new ArchCondition<JavaMethod>("show only types of Java, Guava and this project") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                signature(method)
                    .filter(type -> !isOurs(type))
                    .forEach(
                        type ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getName())));
              }
            });
  }

  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .flatMap(type -> type.getAllInvolvedRawTypes().stream());
  }

  private static boolean isOurs(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    return element.isPrimitive()
        || Stream.of("java.", "com.google.common.", "org.conducteur.")
            .anyMatch(element.getName()::startsWith);
  }

  /** A time comes from a clock that somebody passed in. */
  static ArchRule noTimeWithoutClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("asks for the time without a clock", Habits::asksForNow));
  }

  private static boolean asksForNow(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    boolean takesClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isAssignableTo(Clock.class));
    return (owner.startsWith("java.time.") && name.equals("now") && !takesClock)
        || (owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
        || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
  }

  /** The system's clock enters at one place. */
  static ArchRule systemClockOnlyIn(String type) {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(type)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "makes a clock of the system",
                (JavaMethodCall call) ->
                    (call.getTargetOwner().isAssignableTo(Clock.class)
                            || call.getTargetOwner().isAssignableTo(InstantSource.class))
                        && call.getName().startsWith("system")));
  }

  static ArchRule noStandardStreamsOutside(String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "prints a trace",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(Throwable.class)
                        && call.getName().equals("printStackTrace")));
  }

  /** Output must not depend on how a machine is set up. */
  static ArchRule noDefaultsOfTheMachineOutside(String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "uses a default of the machine", Habits::usesMachineDefault));
  }

  private static boolean usesMachineDefault(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    boolean parameterless = call.getTarget().getRawParameterTypes().isEmpty();
    boolean format =
        owner.equals("java.lang.String")
            && ((name.equals("format")
                    && call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(String.class))
                || name.equals("formatted"));
    boolean text =
        owner.equals("java.lang.String")
            && parameterless
            && ImmutableSet.of("toLowerCase", "toUpperCase", "getBytes").contains(name);
    return format
        || text
        || ImmutableSet.of(
                "java.util.Locale.getDefault",
                "java.time.ZoneId.systemDefault",
                "java.util.TimeZone.getDefault",
                "java.nio.charset.Charset.defaultCharset",
                "java.lang.System.lineSeparator",
                "java.lang.System.getenv",
                "java.lang.System.getProperty")
            .contains(owner + "." + name);
  }

  static ArchRule packagesAreNullMarked() {
    return classes()
        .should(
            be(
                DescribedPredicate.describe(
                    "in a package that is @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));
  }

  static ArchRule namesSayWhatTheyMean() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service)(\\$.*)?")
        .orShould(be(nameMatching("(.*[.$])?Base([A-Z].*)?")));
  }

  /** Codes are declared: findings are made of a kind, and kinds are rules or constants. */
  static ArchRule findingsAreOfAKind(String check) {
    ArchRule made =
        noClasses()
            .that()
            .resideOutsideOfPackage(check)
            .should()
            .callConstructorWhere(
                DescribedPredicate.describe(
                    "makes a finding of a code",
                    (JavaConstructorCall call) ->
                        call.getTargetOwner().isEquivalentTo(Finding.class)));
    ArchRule declared =
        classes()
            .that()
            .implement(FindingKind.class)
            .and()
            .resideOutsideOfPackage(check)
            .should()
            .beEnums();
    return CompositeArchRule.of(made).and(declared);
  }

  static ArchRule nothingChangesAfterwards() {
    return classes()
        .should(
            new ArchCondition<JavaClass>("hold no static field that can be set again") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .forEach(
                        field ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    field, field.getFullName() + " can be set again")));
              }
            });
  }
}

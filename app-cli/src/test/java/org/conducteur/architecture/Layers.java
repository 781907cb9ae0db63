package org.conducteur.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Who may know whom. Each rule lists what is allowed; whatever is not listed is forbidden. */
final class Layers {
  static final String PROJECT = "org.conducteur..";
  static final String JSON = "org.conducteur.persistence.json..";
  static final String OFFICE = "org.conducteur.export.office..";
  static final String PDF = "org.conducteur.export.pdf..";
  static final String COMMAND = "org.conducteur.cli..";

  static final DescribedPredicate<JavaClass> CORE =
      resideInAPackage(PROJECT)
          .and(DescribedPredicate.not(resideInAnyPackage(JSON, OFFICE, PDF, COMMAND)))
          .as("core");

  /** What everything may use. */
  private static final DescribedPredicate<JavaClass> COMMON =
      resideInAnyPackage("java..", "com.google.common..", "org.jspecify..");

  private Layers() {}

  static ArchRule coreKnowsOnly(String... libraries) {
    return classes()
        .that(CORE)
        .should()
        .onlyDependOnClassesThat(COMMON.or(CORE).or(resideInAnyPackage(libraries)));
  }

  static ArchRule adapterKnowsOnly(String adapter, String... libraries) {
    return classes()
        .that()
        .resideInAPackage(adapter)
        .should()
        .onlyDependOnClassesThat(
            COMMON.or(CORE).or(resideInAPackage(adapter)).or(resideInAnyPackage(libraries)));
  }

  static ArchRule onlyIn(String home, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  static ArchRule modelKnowsNeither(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(
            "org.conducteur.id..",
            "org.conducteur.time..",
            "org.conducteur.text..",
            "org.conducteur.people..",
            "org.conducteur.logistics..",
            "org.conducteur.country..",
            "org.conducteur.feedback..",
            "org.conducteur.session..",
            "org.conducteur.event..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  static ArchRule noCycles() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return javaClass.getPackageName().startsWith("org.conducteur")
                    ? SliceIdentifier.of(javaClass.getPackageName())
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "packages";
              }
            })
        .should()
        .beFreeOfCycles();
  }
}

package org.conducteur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.conducteur.trespass.Trespasses;
import org.conducteur.trespass.cycle.Circle;
import org.junit.jupiter.api.Test;

/** A rule that nothing can break would guard nothing: each is held against what it forbids. */
class RulesCanFailTest {
  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(new NotTestJars())
          .importPackages("org.conducteur");
  private static final JavaClasses TRESPASSERS =
      new ClassFileImporter().importPackagesOf(Trespasses.class, Circle.class);

  private static void assertBroken(ArchRule rule, JavaClasses classes, String by) {
    assertThat(rule.evaluate(classes).getFailureReport().getDetails())
        .anySatisfy(detail -> assertThat(detail).contains(by));
  }

  @Test
  void core_may_not_use_a_library_that_is_not_listed() {
    assertBroken(Layers.coreKnowsOnly(), PROJECT, "org.commonmark");
    assertBroken(Layers.coreKnowsOnly("org.commonmark.."), TRESPASSERS, "picocli");
  }

  @Test
  void adapters_may_not_use_a_library_that_is_not_listed() {
    assertBroken(Layers.adapterKnowsOnly(Layers.JSON), PROJECT, "com.fasterxml.jackson");
    assertBroken(Layers.adapterKnowsOnly(Layers.OFFICE), PROJECT, "org.apache.poi");
    assertBroken(Layers.adapterKnowsOnly(Layers.PDF), PROJECT, "com.itextpdf");
    assertBroken(Layers.adapterKnowsOnly(Layers.COMMAND), PROJECT, "JsonEvents");
  }

  @Test
  void libraries_may_not_be_used_outside_their_module() {
    assertBroken(Layers.onlyIn(Layers.PDF, "org.apache.poi.."), PROJECT, "org.apache.poi");
    assertBroken(Layers.onlyIn(Layers.OFFICE, "com.itextpdf.."), PROJECT, "com.itextpdf");
    assertBroken(Layers.onlyIn(Layers.PDF, "com.fasterxml.jackson.."), PROJECT, "fasterxml");
    assertBroken(Layers.onlyIn(Layers.COMMAND, "picocli.."), TRESPASSERS, "picocli");
  }

  @Test
  void packages_may_not_form_a_cycle() {
    assertBroken(Layers.noCycles(), TRESPASSERS, "org.conducteur.trespass.cycle");
  }

  @Test
  void the_model_may_not_know_what_is_made_of_it() {
    assertBroken(Layers.modelKnowsNeither("org.conducteur.id.."), PROJECT, "org.conducteur.id");
  }

  @Test
  void a_public_type_has_to_be_named() {
    assertBroken(
        Habits.publicAreOnly(ImmutableSet.of(), "org.conducteur.trespass.."),
        TRESPASSERS,
        "Trespasses");
  }

  @Test
  void a_public_method_may_not_show_a_type_of_a_library() {
    assertBroken(Habits.publicSignaturesShowNoLibrary(), TRESPASSERS, "shows picocli");
  }

  @Test
  void a_time_needs_a_clock() {
    assertBroken(Habits.noTimeWithoutClock(), TRESPASSERS, "LocalDate.now()");
    assertBroken(Habits.noTimeWithoutClock(), TRESPASSERS, "System.nanoTime()");
    assertBroken(Habits.systemClockOnlyIn("somewhere.Else"), PROJECT, "InstantSource.system()");
  }

  @Test
  void standard_streams_are_the_command_s() {
    ArchRule rule = Habits.noStandardStreamsOutside(Layers.COMMAND);
    assertBroken(rule, TRESPASSERS, "System.out");
    assertBroken(rule, TRESPASSERS, "printStackTrace");
  }

  @Test
  void defaults_of_the_machine_are_the_command_s() {
    ArchRule rule = Habits.noDefaultsOfTheMachineOutside(Layers.COMMAND);
    assertBroken(rule, TRESPASSERS, "toLowerCase()");
    assertBroken(rule, TRESPASSERS, "String.format(java.lang.String, ");
    assertBroken(rule, TRESPASSERS, "Locale.getDefault()");
  }

  @Test
  void a_package_without_null_marked_is_noticed() {
    assertBroken(Habits.packagesAreNullMarked(), TRESPASSERS, "trespass.cycle");
  }

  @Test
  void names_that_say_nothing_are_noticed() {
    ArchRule rule = Habits.namesSayWhatTheyMean();
    assertBroken(rule, TRESPASSERS, "ThingImpl");
    assertBroken(rule, TRESPASSERS, "BaseThing");
  }

  @Test
  void a_finding_of_a_code_that_nobody_declared_is_noticed() {
    ArchRule rule = Habits.findingsAreOfAKind("org.conducteur.check..");
    assertBroken(rule, TRESPASSERS, "Trespasses.finding()");
    assertBroken(rule, TRESPASSERS, "Whatever");
  }

  @Test
  void a_static_field_that_can_be_set_again_is_noticed() {
    assertBroken(Habits.nothingChangesAfterwards(), TRESPASSERS, "count");
  }

  @Test
  void a_missing_module_is_noticed() {
    assertBroken(Modules.eachHasClasses(), TRESPASSERS, "nothing of org.conducteur.export.pdf");
  }
}

package org.conducteur.architecture;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, for the whole project. */
@AnalyzeClasses(
    packages = "org.conducteur",
    importOptions = {ImportOption.DoNotIncludeTests.class, NotTestJars.class})
final class ArchitectureTest {
  static final ImmutableSet<String> PUBLIC_TYPES =
      ImmutableSet.of(
          "org.conducteur.persistence.json.JsonBrands",
          "org.conducteur.persistence.json.JsonEvents",
          "org.conducteur.persistence.json.JsonFindings",
          "org.conducteur.persistence.json.JsonNews",
          "org.conducteur.persistence.json.JsonForecasts",
          "org.conducteur.export.office.OfficeRenderers",
          "org.conducteur.export.pdf.PdfRenderers",
          "org.conducteur.cli.Main",
          // ServiceLoader needs these public.
          "org.conducteur.persistence.json.JsonBrandReader",
          "org.conducteur.persistence.json.JsonEventReader",
          "org.conducteur.persistence.json.JsonEventWriter",
          "org.conducteur.persistence.json.JsonJournalFormat",
          "org.conducteur.persistence.json.JsonScheduleWriter",
          "org.conducteur.export.office.reading.WordReader",
          "org.conducteur.export.office.word.WordRenderer",
          "org.conducteur.export.office.workbook.PlanningWorkbook",
          "org.conducteur.export.office.workbook.PlanningWorkbookReader",
          "org.conducteur.export.pdf.PdfEventCarrier",
          "org.conducteur.export.pdf.PdfFontInspector",
          "org.conducteur.export.pdf.PdfRenderer",
          // Shared by word and workbook, in a package that the module does not export.
          "org.conducteur.export.office.ooxml.FontWidths",
          "org.conducteur.export.office.ooxml.ReproducibleZip",
          "org.conducteur.export.office.foreign.ColumnReading",
          "org.conducteur.export.office.foreign.ForeignPlan",
          // Shared by all that reads packed files, likewise.
          "org.conducteur.export.office.pack.FileKind",
          "org.conducteur.export.office.pack.FileTrouble",
          "org.conducteur.export.office.pack.PackedKind",
          "org.conducteur.export.office.pack.Parts",
          "org.conducteur.export.office.pack.Relations",
          "org.conducteur.export.office.pack.Shown",
          "org.conducteur.export.office.pack.XmlPart",
          // Shared by all that reads workbooks, likewise.
          "org.conducteur.export.office.scan.CellFindings",
          "org.conducteur.export.office.scan.Content",
          "org.conducteur.export.office.scan.MergedCells",
          "org.conducteur.export.office.scan.ScannedCell",
          "org.conducteur.export.office.scan.ScannedRow",
          "org.conducteur.export.office.scan.ScannedSheet",
          "org.conducteur.export.office.scan.ScannedTable",
          "org.conducteur.export.office.scan.ScannedWorkbook",
          "org.conducteur.export.office.scan.SerialTimes",
          "org.conducteur.export.office.scan.Showing");

  @ArchTest
  static final ArchRule core_uses_java_guava_commonmark_and_jspecify_only =
      Layers.coreKnowsOnly("org.commonmark..");

  @ArchTest
  static final ArchRule json_sees_core_and_jackson_only =
      Layers.adapterKnowsOnly(Layers.JSON, "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule office_sees_core_and_poi_only =
      Layers.adapterKnowsOnly(
          Layers.OFFICE,
          // Java's own, whose packages of XML are named like this.
          "javax.xml.stream..",
          "org.apache.poi..",
          "org.apache.xmlbeans..",
          "org.apache.commons.compress..",
          "org.openxmlformats..");

  @ArchTest
  static final ArchRule pdf_sees_core_and_itext_only =
      Layers.adapterKnowsOnly(Layers.PDF, "com.itextpdf..");

  @ArchTest
  static final ArchRule the_command_requires_neither_office_nor_pdf =
      Layers.adapterKnowsOnly(
          Layers.COMMAND, Layers.JSON, "picocli..", "org.jline..", "me.tongfei.progressbar..");

  @ArchTest
  static final ArchRule poi_is_used_in_office_only =
      Layers.onlyIn(
          Layers.OFFICE, "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

  @ArchTest
  static final ArchRule itext_is_used_in_pdf_only = Layers.onlyIn(Layers.PDF, "com.itextpdf..");

  @ArchTest
  static final ArchRule jackson_is_used_in_json_only =
      Layers.onlyIn(Layers.JSON, "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule picocli_is_used_in_the_command_only =
      Layers.onlyIn(Layers.COMMAND, "picocli..");

  @ArchTest static final ArchRule packages_have_no_cycles = Layers.noCycles();

  @ArchTest
  static final ArchRule the_model_knows_neither_handouts_nor_ports =
      Layers.modelKnowsNeither("org.conducteur.handout..", "org.conducteur.port..");

  @ArchTest
  static final ArchRule only_named_types_are_public_in_adapters =
      Habits.publicAreOnly(PUBLIC_TYPES, Layers.JSON, Layers.OFFICE, Layers.PDF, Layers.COMMAND);

  @ArchTest
  static final ArchRule public_signatures_show_no_type_of_a_library =
      Habits.publicSignaturesShowNoLibrary("org.conducteur.export.office.ooxml..");

  @ArchTest static final ArchRule no_time_without_a_clock = Habits.noTimeWithoutClock();

  @ArchTest
  static final ArchRule the_clock_of_the_system_enters_at_one_place =
      Habits.systemClockOnlyIn("org.conducteur.cli.SystemConsole");

  @ArchTest
  static final ArchRule nothing_is_printed_outside_the_command =
      Habits.noStandardStreamsOutside(Layers.COMMAND);

  @ArchTest
  static final ArchRule nothing_depends_on_defaults_of_the_machine_outside_the_command =
      Habits.noDefaultsOfTheMachineOutside(Layers.COMMAND);

  @ArchTest static final ArchRule every_package_is_null_marked = Habits.packagesAreNullMarked();

  @ArchTest static final ArchRule names_say_what_they_mean = Habits.namesSayWhatTheyMean();

  @ArchTest
  static final ArchRule findings_are_of_a_declared_kind =
      Habits.findingsAreOfAKind("org.conducteur.check..");

  @ArchTest
  static final ArchRule no_static_field_can_be_set_again = Habits.nothingChangesAfterwards();

  /** A rule about a module that was not imported would hold for nothing. */
  @ArchTest static final ArchRule every_module_was_looked_at = Modules.eachHasClasses();
}

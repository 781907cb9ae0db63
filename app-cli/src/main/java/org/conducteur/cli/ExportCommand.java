package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conducteur.Conducteur;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.port.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes files of an event. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  /** The products, for completion and for the question what was meant. */
  static final class Products implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Conducteur.products().iterator();
    }
  }

  /** The formats that come with the program. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Selection.USUAL_FORMATS.iterator();
    }
  }

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EVENT")
  private Path event;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      completionCandidates = Formats.class)
  private List<String> formats = ImmutableList.of();

  @Option(
      names = "--only",
      paramLabel = "PRODUCT",
      split = ",",
      completionCandidates = Products.class)
  private List<String> products = ImmutableList.of();

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  ExportCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Conducteur conducteur = setting.conducteur();
    Selection selection = Selection.of(conducteur);
    refuseUnknown("--only", products, Conducteur.products());
    refuseUnknown("--format", formats, selection.formats());
    ImmutableList<Deliverable> wanted = selection.wanted(products, formats);
    if (wanted.isEmpty()) {
      throw new ParameterException(spec.commandLine(), setting.messages().text("usage.no.product"));
    }
    Reading reading = EventFile.readWhole(setting, event, asOf);
    makeFolder();
    // Documents speak the language of the event, whoever makes them, unless told otherwise.
    RootCommand root = (RootCommand) spec.root().userObject();
    Locale language =
        root.language().orElseGet(() -> Locale.forLanguageTag(reading.event().language()));
    int code =
        new Exporting(setting, spec.commandLine(), reading.event(), language, folder)
            .make(selection.available(wanted));
    int missing = reportMissing(selection.missing(wanted));
    return Math.max(Math.max(code, missing), reportFindings(conducteur.check(reading)));
  }

  private void refuseUnknown(String option, List<String> written, Iterable<String> known) {
    ImmutableSortedSet<String> all = ImmutableSortedSet.copyOf(known);
    for (String word : written) {
      if (!all.contains(word)) {
        throw new ParameterException(spec.commandLine(), word, spec.findOption(option), word);
      }
    }
  }

  private void makeFolder() {
    if (!Files.isDirectory(folder)) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new Stop(
            ExitCode.UNWRITABLE,
            setting
                .messages()
                .text(
                    "cannot.write",
                    "file",
                    folder.toString(),
                    "reason",
                    new Reasons(setting.messages()).of(e)),
            e);
      }
    }
  }

  /** What was asked for by name and can't be made is a failure; what "everything" lacks is not. */
  private int reportMissing(ImmutableList<Deliverable> missing) {
    missing.stream()
        .map(Deliverable::format)
        .distinct()
        .forEach(
            format -> {
              String known = Selection.USUAL_FORMATS.contains(format) ? format : "other";
              setting.say(
                  "missing",
                  "format",
                  format,
                  "files",
                  Deliverable.fileNames(missing, format),
                  "reason",
                  setting.messages().text("missing." + known));
            });
    return missing.stream().anyMatch(deliverable -> formats.contains(deliverable.format()))
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }

  private int reportFindings(ImmutableList<Finding> findings) {
    if (!findings.isEmpty()) {
      setting.say(
          "export.findings",
          "summary",
          FindingReport.to(setting.err(), setting).summary(findings),
          "file",
          event.toString());
    }
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }
}

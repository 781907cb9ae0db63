package org.conducteur.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.conducteur.Conducteur;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.event.Event;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.port.Reading;
import org.conducteur.style.PaperSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  /** Sizes of paper. */
  static final class Papers implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(PaperSize.values()).map(size -> Ascii.toLowerCase(size.name())).iterator();
    }
  }

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EVENT")
  private Path event;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path folder;

  @Mixin private ExportOptions options;

  @Option(names = "--zip")
  private boolean zipped;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  ExportCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Conducteur conducteur = setting.conducteur();
    Selection selection = Selection.of(conducteur);
    Wishes wishes = options.wishes();
    WishCheck check = new WishCheck(spec, setting.messages(), wishes, selection);
    check.words();
    Reading reading = EventFile.readWhole(setting, event, asOf);
    check.subjects(reading.event());
    HouseStyle houseStyle = options.houseStyle(setting);
    Folder.make(setting, folder);
    Deliveries deliveries = new Deliveries(reading.event(), wishes, selection);
    ImmutableList<Deliverable> wanted = deliveries.list();
    refuseOwnProduct(wanted);
    RootCommand root = (RootCommand) spec.root().userObject();
    HandoutOptions made = houseStyle.in(options.in(root, reading.event()));
    int code = make(reading.event(), made, selection.available(wanted));
    Shortfall shortfall = new Shortfall(setting, wishes);
    int missing =
        Math.max(shortfall.modules(selection.missing(wanted)), shortfall.empty(deliveries.empty()));
    int doubtful = Math.max(reportFindings(conducteur.check(reading)), houseStyle.report());
    return Math.max(Math.max(code, missing), doubtful);
  }

  private int make(Event whole, HandoutOptions made, ImmutableList<Deliverable> files) {
    Exporting exporting = new Exporting(setting, spec.commandLine(), whole, made);
    return zipped
        ? exporting.intoZip(files, folder.resolve(EventFile.baseName(event) + ".zip"))
        : exporting.intoFolder(files, folder);
  }

  /** Nobody who edits a planning wants it replaced by what was read of it. */
  private void refuseOwnProduct(ImmutableList<Deliverable> wanted) {
    Path source = event.toAbsolutePath().normalize();
    if (!zipped
        && wanted.stream()
            .map(file -> folder.resolve(file.fileName()).toAbsolutePath().normalize())
            .anyMatch(source::equals)) {
      throw new ParameterException(
          spec.commandLine(), setting.messages().text("export.same", "plan", event.toString()));
    }
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

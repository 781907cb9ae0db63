package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.conducteur.Conducteur;
import org.conducteur.check.Finding;
import org.conducteur.check.Severity;
import org.conducteur.check.SourcePlace;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.port.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the files of a plan anew at each save, until somebody ends it. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {
  /** Wrong cells that are told in one line. */
  private static final int MOST_TOLD = 3;

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path folder;

  @Mixin private ExportOptions options;

  WatchCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Selection selection = Selection.of(setting.conducteur());
    Wishes wishes = options.wishes();
    new WishCheck(spec, setting.messages(), wishes, selection).words();
    if (!Files.isRegularFile(plan)) {
      // What never was there is a typing error, and no save to come.
      EventFile.read(setting, plan, null);
    }
    refuseOwnProduct();
    try (PlanWatch watch = PlanWatch.of(plan)) {
      setting.say("watch.begun", "plan", plan.toString());
      while (true) {
        tell(wishes, selection);
        watch.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  /** A plan that lies where the planning is written would be written over at each save. */
  private void refuseOwnProduct() {
    Path product = folder.resolve(Conducteur.PLANNING + ".xlsx");
    if (product.toAbsolutePath().normalize().equals(plan.toAbsolutePath().normalize())) {
      throw new ParameterException(
          spec.commandLine(), setting.messages().text("watch.same", "plan", plan.toString()));
    }
  }

  private void tell(Wishes wishes, Selection selection) {
    try {
      setting.out().line(Printable.line(made(wishes, selection)));
    } catch (Stop | ParameterException e) {
      setting.out().line(Printable.line(String.valueOf(e.getMessage())));
    }
  }

  private String made(Wishes wishes, Selection selection) {
    Reading reading = EventFile.read(setting, plan, null);
    if (!reading.isWhole()) {
      return wrong(reading);
    }
    new WishCheck(spec, setting.messages(), wishes, selection).subjects(reading.event());
    RootCommand root = (RootCommand) spec.root().userObject();
    HandoutOptions wanted = options.houseStyle(setting).in(options.in(root, reading.event()));
    ImmutableList<Deliverable> files =
        selection.available(new Deliveries(reading.event(), wishes, selection).list());
    Folder.make(setting, folder);
    // Each file would be a line at each save; what cannot be made is told all the same.
    new Exporting(quietly(), spec.commandLine(), reading.event(), wanted).intoFolder(files, folder);
    ImmutableList<Finding> findings = setting.conducteur().check(reading);
    return setting
        .messages()
        .count(
            "watch.made",
            files.size(),
            "plan",
            plan.toString(),
            "dir",
            folder.toString(),
            "summary",
            FindingReport.to(setting.out(), setting).summary(findings));
  }

  /** The first wrong cells, in one line. */
  private String wrong(Reading reading) {
    ImmutableList<Finding> errors =
        reading.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .collect(ImmutableList.toImmutableList());
    String told =
        errors.stream().limit(MOST_TOLD).map(this::sentence).collect(Collectors.joining(" "));
    return setting
        .messages()
        .count(
            "watch.wrong",
            errors.size(),
            "plan",
            plan.toString(),
            "cells",
            errors.size() > MOST_TOLD ? told + " …" : told);
  }

  private String sentence(Finding finding) {
    String place =
        finding
            .source()
            .map(
                source ->
                    source instanceof SourcePlace.InSheet cell
                        ? cell.sheet() + "!" + cell.cell()
                        : source.toString())
            .orElse(finding.place().toString());
    return place + " : " + finding.message(setting.messages().language());
  }

  private Setting quietly() {
    Console console = setting.console();
    Output nowhere = new Output(ByteStreams.nullOutputStream(), StandardCharsets.UTF_8, false);
    return new Setting(console.withOut(nowhere), setting.messages(), setting.library());
  }
}

package org.conducteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.conducteur.persistence.json.JsonBrands;
import org.conducteur.persistence.json.JsonEvents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of event files, or that of house styles. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private final Setting setting;

  @Option(names = "--brand")
  private boolean brand;

  SchemaCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws IOException {
    String schema = brand ? JsonBrands.schema() : JsonEvents.schema();
    // JSON is in UTF-8 wherever it is printed.
    setting.out().stream()
        .write((schema.endsWith("\n") ? schema : schema + "\n").getBytes(StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }
}

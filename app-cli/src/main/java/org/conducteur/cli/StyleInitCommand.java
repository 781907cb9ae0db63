package org.conducteur.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.conducteur.port.AtomicFile;
import org.conducteur.port.WriteException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out a house style to begin with. */
@Command(name = "init", sortOptions = false)
final class StyleInitCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(paramLabel = "DIR")
  private Path folder;

  @Option(names = "--force")
  private boolean force;

  StyleInitCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws IOException {
    ImmutableMap<String, byte[]> files = StarterStyle.files(setting.messages().language());
    if (!force) {
      refuseExisting(files);
    }
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        AtomicFile.write(path, out -> out.write(file.getValue()));
        setting.out().line(path.toString());
      }
    } catch (IOException e) {
      throw Stop.unwritable(setting, folder.toString(), e);
    } catch (WriteException e) {
      throw Stop.unwritable(setting, e.target(), e.getCause());
    }
    setting.say("style.begun", "dir", folder.toString());
    return ExitCode.DONE;
  }

  private void refuseExisting(ImmutableMap<String, byte[]> files) {
    String there =
        files.keySet().stream()
            .map(folder::resolve)
            .filter(Files::exists)
            .map(Path::toString)
            .collect(Collectors.joining(", "));
    if (!there.isEmpty()) {
      throw new Stop(ExitCode.UNWRITABLE, setting.messages().text("style.exists", "files", there));
    }
  }
}

package org.conducteur.cli;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conducteur.port.AtomicFile;

/**
 * All files in one zip, which is there only if every one of them could be made. They are kept in
 * memory until then, so that an interruption leaves nothing behind.
 */
final class Archive implements Destination {
  /** The first that every program shows; entries without a time get that of the machine. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Setting setting;
  private final Uninterrupted uninterrupted;
  private final Path file;
  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  Archive(Setting setting, Uninterrupted uninterrupted, Path file) {
    this.setting = setting;
    this.uninterrupted = uninterrupted;
    this.file = file;
  }

  @Override
  public void take(String name, byte[] content) {
    contents.put(name, content);
  }

  @Override
  public void end(int files, boolean whole) {
    if (!whole || contents.isEmpty()) {
      setting.say("export.zip.none", "file", file.toString());
      return;
    }
    uninterrupted.run(() -> AtomicFile.write(file, this::writeTo));
    setting.out().line(file.toString());
    setting.out().line(setting.messages().count("export.zip", files, "file", file.toString()));
  }

  private void writeTo(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> each : contents.entrySet()) {
      zip.putNextEntry(entry(each.getKey(), each.getValue()));
      zip.write(each.getValue());
    }
    zip.finish();
  }

  /** Uncompressed: the files are already, and each Java would compress them in its own way. */
  private static ZipEntry entry(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(Hashing.crc32().hashBytes(content).padToLong());
    entry.setTimeLocal(TIME);
    return entry;
  }
}

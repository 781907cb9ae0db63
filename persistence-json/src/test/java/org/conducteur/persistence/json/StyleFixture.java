package org.conducteur.persistence.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conducteur.check.Finding;
import org.conducteur.port.BrandReading;

/** The files of a house style, to be laid into a folder or packed. */
final class StyleFixture {
  private final Map<String, byte[]> files = new TreeMap<>();

  /** Text in which single quotes stand for double ones. */
  static StyleFixture of(String brand) {
    return new StyleFixture().with("brand.json", brand.replace('\'', '"'));
  }

  /** The properties of a house style beside its format and name. */
  static StyleFixture saying(String properties) {
    return of("{'format': 1, 'name': 'Rivombre', " + properties + "}");
  }

  StyleFixture with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  StyleFixture with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  StyleFixture without(String name) {
    files.remove(name);
    return this;
  }

  Path layInto(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path at = folder.resolve(file.getKey());
      Files.createDirectories(at.getParent());
      Files.write(at, file.getValue());
    }
    return folder;
  }

  Path packInto(Path folder) throws IOException {
    return packInto(folder, StandardCharsets.UTF_8);
  }

  /** Packs the files; names are written in an encoding that the archive does not tell. */
  Path packInto(Path folder, Charset encoding) throws IOException {
    Path zip = folder.resolve("style.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out, encoding)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(file.getValue());
        packed.closeEntry();
      }
    }
    return zip;
  }

  static BrandReading read(Path source) {
    return JsonBrands.reader().read(source);
  }

  static List<String> codes(BrandReading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }
}

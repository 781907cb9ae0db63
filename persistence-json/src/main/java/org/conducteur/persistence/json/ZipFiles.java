package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in an archive. Nothing is ever unpacked to the disk, so that no name in it can lead
 * anywhere. People pack the folder as often as what is in it, so both are taken.
 */
final class ZipFiles implements StyleFiles {
  private final Path source;
  private final ZipFile zip;
  private final ImmutableMap<String, ZipEntry> entries;
  private final String prefix;

  private ZipFiles(Path source, ZipFile zip) throws ZipException {
    this.source = source;
    this.zip = zip;
    entries = entries(zip);
    prefix = prefix(entries);
  }

  static ZipFiles open(Path source) throws IOException {
    if (Files.size(source) > 2L * Limits.STYLE_BYTES) {
      throw new ZipException("larger than a house style can be");
    }
    ZipFile zip = openZip(source);
    try {
      return new ZipFiles(source, zip);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile openZip(Path source) throws IOException {
    try {
      return new ZipFile(source.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | IllegalArgumentException e) {
      // Older programs write names in a code page that they do not tell. Letters without accents
      // are the same in all of them.
      return new ZipFile(source.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static ImmutableMap<String, ZipEntry> entries(ZipFile zip) throws ZipException {
    if (zip.size() > Limits.STYLE_FILES) {
      throw new ZipException("more files than a house style can have");
    }
    Map<String, ZipEntry> found = new LinkedHashMap<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
        .forEach(entry -> found.putIfAbsent(normal(entry.getName()), entry));
    return ImmutableMap.copyOf(found);
  }

  /** Accents in one piece, as people type them, and slashes. */
  private static String normal(String name) {
    return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
  }

  /** The one folder that everything is in, if the style is not at the top. */
  private static String prefix(ImmutableMap<String, ZipEntry> entries) {
    String brand = BrandForm.FILE_NAME;
    ImmutableList<String> below =
        entries.keySet().stream()
            .filter(
                name -> name.endsWith("/" + brand) && name.indexOf('/') == name.lastIndexOf('/'))
            .collect(ImmutableList.toImmutableList());
    return entries.containsKey(brand) || below.size() != 1
        ? ""
        : below.get(0).substring(0, below.get(0).length() - brand.length());
  }

  @Override
  public String brandFile() {
    return BrandForm.FILE_NAME;
  }

  @Override
  public String label(String name) {
    return source + "!/" + prefix + name;
  }

  @Override
  public Presence find(String name) {
    return entries.containsKey(normal(prefix + name)) ? Presence.HERE : Presence.MISSING;
  }

  @Override
  public InputStream open(String name) throws IOException {
    return zip.getInputStream(entries.get(normal(prefix + name)));
  }

  @Override
  public ImmutableSortedSet<String> names() {
    return entries.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

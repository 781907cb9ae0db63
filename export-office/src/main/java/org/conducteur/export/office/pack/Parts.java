package org.conducteur.export.office.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.conducteur.port.RefusedFileException;

/**
 * The parts of a packed file, in memory. Nothing is unpacked to the disk, so that no name can lead
 * anywhere; case does not matter in names, as the standard says.
 */
public final class Parts implements AutoCloseable {
  private static final String OPEN_DOCUMENT = "mimetype";

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final Set<String> twice = new HashSet<>();
  private final Inflated inflated;

  private Parts(ZipFile zip, Inflated inflated) {
    this.zip = zip;
    this.inflated = inflated;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      ZipArchiveEntry entry = all.nextElement();
      if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
        twice.add(key(entry.getName()));
      }
    }
  }

  /**
   * Opens a file.
   *
   * @param file its bytes
   * @param kind what it is wanted to be
   * @return its parts
   * @throws IOException if it cannot be unpacked
   */
  public static Parts open(byte[] file, PackedKind kind) throws IOException {
    if (countHeaders(file) > Limits.PARTS) {
      throw kind.tooLarge("parts", Limits.PARTS);
    }
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
              .setIgnoreLocalFileHeader(true)
              .get();
      return new Parts(zip, new Inflated(kind));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw kind.broken(e);
    }
  }

  /** Headers of entries, counted before the library keeps any of them. */
  private static int countHeaders(byte[] file) {
    int count = 0;
    for (int i = 0; i + 3 < file.length; i++) {
      if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
        count++;
      }
    }
    return count;
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  /**
   * What the file is wanted to be.
   *
   * @return as it was opened
   */
  public PackedKind kind() {
    return inflated.kind();
  }

  /**
   * Whether there is a part.
   *
   * @param name its name
   * @return true even if there are two
   */
  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * What kind of OpenDocument the file is.
   *
   * @return {@code odt}, {@code ods}, or {@code zip} for another one; nothing if it is none
   * @throws IOException if it cannot be read
   */
  public Optional<String> openDocument() throws IOException {
    if (!has(OPEN_DOCUMENT)) {
      return Optional.empty();
    }
    String type = new String(open(OPEN_DOCUMENT).readNBytes(200), StandardCharsets.ISO_8859_1);
    return Optional.of(
        type.contains("opendocument.text") ? "odt" : type.contains("spreadsheet") ? "ods" : "zip");
  }

  /**
   * Opens a part, which inflates no further than is allowed.
   *
   * @param name its name
   * @return its bytes
   * @throws IOException if it cannot be read
   * @throws RefusedFileException if it is missing, or there is more than one of its name
   */
  public InputStream open(String name) throws IOException {
    return guarded(name);
  }

  GuardedPart guarded(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null || twice.contains(key(name))) {
      throw kind().damaged(name);
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw kind().protectedFile();
    }
    try {
      return new GuardedPart(zip.getInputStream(entry), name, inflated);
    } catch (IOException | IllegalArgumentException e) {
      throw kind().damaged(name, e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

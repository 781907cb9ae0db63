package org.conducteur.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files that every system takes, Windows being the strictest: no character or name that it
 * reserves, no dot or space at the end, no two that differ in capitals or in how an accent is coded
 * only, and not too long. The same ids always give the same names.
 */
final class FileNames {
  /**
   * Bytes in UTF-8. Most systems take 255, of which the writing of a file needs some for itself.
   */
  private static final int LONGEST = 150;

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{C}\\p{Zl}\\p{Zp}]");
  private static final Pattern AT_THE_END = Pattern.compile("[. \u00A0\u202F]+$");

  /** Devices of Windows, whatever ending follows. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> taken = new HashSet<>();

  /** A name near to a text, with no regard to others. */
  static String safe(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String allowed = FORBIDDEN.matcher(composed).replaceAll("_");
    String trimmed = AT_THE_END.matcher(shortened(allowed, LONGEST)).replaceAll("");
    if (trimmed.isBlank()) {
      return "_";
    }
    return DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
  }

  private static String shortened(String text, int bytes) {
    int end = text.length();
    while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  /** The name of a product, which no other file gets. */
  void reserve(String product) {
    taken.add(key(product));
  }

  /** Names of the files of a product, one for each of some ids. */
  ImmutableMap<String, String> of(String product, List<String> ids) {
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (String id : ids) {
      String wished = safe(product + "-" + id);
      String name = wished;
      for (int count = 2; !taken.add(key(name)); count++) {
        name = wished + "-" + count;
      }
      names.put(id, name);
    }
    return names.buildOrThrow();
  }

  /** Names that some system takes for the same have the same key. */
  private static String key(String name) {
    String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return Ascii.toLowerCase(upper).toLowerCase(Locale.ROOT);
  }
}

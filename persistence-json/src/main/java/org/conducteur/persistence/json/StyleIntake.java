package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the files that a house style names, each once, and says why one cannot be taken. What is
 * inflated is counted while it is, so that a small archive cannot fill the memory.
 */
final class StyleIntake {
  private static final int MEBIBYTE = 1 << 20;

  private final StyleFiles files;
  private final Problems problems;
  private final Map<String, byte[]> taken = new HashMap<>();
  private int left = Limits.STYLE_BYTES;

  StyleIntake(StyleFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** A name in the file of the house style, and where it stands there. */
  record Wish(String written, int offset, Trail place) {
    String shown() {
      return Shown.text(written);
    }
  }

  /**
   * Takes a file.
   *
   * @param limit most bytes
   * @throws IOException if the disk or the archive fails
   */
  Optional<byte[]> take(Wish wish, int limit) throws IOException {
    Optional<String> name = StyleName.harmless(wish.written());
    if (name.isEmpty()) {
      problems.propose(
          StyleName.proposal(wish.written()),
          Trouble.BRAND_FILE_OUTSIDE,
          wish.offset(),
          wish.place(),
          wish.shown());
      return Optional.empty();
    } else if (taken.containsKey(name.get())) {
      return Optional.of(taken.get(name.get()));
    }
    switch (files.find(name.get())) {
      case OUTSIDE -> report(Trouble.BRAND_FILE_OUTSIDE, wish, wish.shown());
      case MISSING -> reportMissing(name.get(), wish);
      case HERE -> {
        return read(name.get(), wish, limit);
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> read(String name, Wish wish, int limit) throws IOException {
    byte[] bytes;
    try (InputStream in = files.open(name)) {
      bytes = in.readNBytes(Math.min(limit, left) + 1);
    }
    if (bytes.length > limit) {
      report(Trouble.BRAND_FILE_TOO_LARGE, wish, wish.shown(), mebibytes(limit));
      return Optional.empty();
    } else if (bytes.length > left) {
      report(Trouble.BRAND_FILES_TOO_LARGE, wish, wish.shown(), mebibytes(Limits.STYLE_BYTES));
      return Optional.empty();
    }
    left -= bytes.length;
    taken.put(name, bytes);
    return Optional.of(bytes);
  }

  private static String mebibytes(int bytes) {
    return Integer.toString(bytes / MEBIBYTE);
  }

  private void reportMissing(String name, Wish wish) {
    ImmutableSortedSet<String> names = files.names();
    Optional<String> near =
        names.stream()
            .filter(known -> known.equalsIgnoreCase(name))
            .findFirst()
            .or(() -> Nearest.to(name, names));
    if (near.isPresent()) {
      problems.propose(
          near,
          Trouble.BRAND_FILE_MISSPELT,
          wish.offset(),
          wish.place(),
          wish.shown(),
          Shown.text(near.get()));
    } else {
      report(Trouble.BRAND_FILE_MISSING, wish, wish.shown());
    }
  }

  void report(Trouble trouble, Wish wish, String... evidence) {
    problems.report(trouble, wish.offset(), wish.place(), evidence);
  }
}

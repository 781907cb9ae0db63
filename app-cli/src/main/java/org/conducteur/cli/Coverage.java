package org.conducteur.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.conducteur.change.ChangeWords;
import org.conducteur.reading.Interpretation;
import org.conducteur.reading.Placement;
import org.conducteur.reading.Placement.Manner;
import org.conducteur.reading.SourceBlock;

/** Tells what became of the blocks of a document. */
final class Coverage {
  /** The finding of passages that were kept, which are told here with where they went. */
  static final String KEPT = "passage-not-understood";

  private static final int LONGEST_EXCERPT = 60;

  private final Setting setting;
  private final Path document;
  private final boolean each;

  /**
   * A report.
   *
   * @param each whether each block is told, and not only those that were not understood
   */
  Coverage(Setting setting, Path document, boolean each) {
    this.setting = setting;
    this.document = document;
    this.each = each;
  }

  void print(Interpretation interpretation) {
    List<Placement> all = interpretation.placements();
    line(
        text(
            "coverage",
            "document",
            document.toString(),
            "percent",
            percent(interpretation.coverage()),
            "understood",
            interpretation.count(Manner.UNDERSTOOD),
            "kept",
            interpretation.count(Manner.KEPT),
            "furniture",
            interpretation.count(Manner.FURNITURE)));
    ChangeWords words =
        ChangeWords.in(
            setting.messages().language(), interpretation.event(), interpretation.event());
    for (Placement placement : all) {
      if (each || placement.manner() == Manner.KEPT) {
        line("  " + Printable.line(told(placement, words)));
      }
    }
  }

  /**
   * Requires that enough was understood.
   *
   * @param share from 0 to 1
   * @throws Stop if less was
   */
  void require(Interpretation interpretation, double share) {
    if (interpretation.coverage() < share) {
      throw new Stop(
          ExitCode.FINDINGS,
          text(
              "coverage.less",
              "document",
              document.toString(),
              "percent",
              percent(interpretation.coverage()),
              "required",
              percent(share)));
    }
  }

  private String told(Placement placement, ChangeWords words) {
    String place = placement.block().place().toString();
    String from =
        place.startsWith(document + ":")
            ? place.substring(document.toString().length() + 1)
            : place;
    return text(
        "coverage." + placement.manner().name().toLowerCase(Locale.ROOT),
        "place",
        from.strip(),
        "excerpt",
        excerpt(placement.block()),
        "home",
        placement.home().map(words::where).orElse(""));
  }

  private static String excerpt(SourceBlock block) {
    String words = block.plain().replaceAll("\\s+", " ").strip();
    return words.codePointCount(0, words.length()) <= LONGEST_EXCERPT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_EXCERPT)) + "\u2026";
  }

  /** Rounded down, so that only what is whole counts as a hundred. */
  private static String percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.FLOOR).toPlainString();
  }

  private String text(String key, Object... named) {
    return setting.messages().text(key, named);
  }

  private void line(String line) {
    setting.out().line(line);
  }
}

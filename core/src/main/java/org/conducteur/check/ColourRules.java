package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.id.Pointer;
import org.conducteur.style.Contrast;
import org.conducteur.style.Palette;

/** Whether the text of all handouts can be read in the colours of a town. */
final class ColourRules {
  static final ImmutableList<BrandRule> RULES =
      ImmutableList.of(BrandRule.error("brand-contrast", ColourRules::contrast));

  /**
   * A text and what it stands on.
   *
   * @param changed which of the two a proposal changes
   */
  private record Pair(Shade text, Shade background, Shade changed) {
    static Pair onPaper(Shade text) {
      return new Pair(text, Shade.PAPER, text);
    }

    static Pair onSurface(Shade text) {
      return new Pair(text, Shade.SURFACE, Shade.SURFACE);
    }
  }

  /** A colour by the name of its property. */
  private enum Shade {
    PAPER("paper"),
    INK("ink"),
    MUTED("muted"),
    ACCENT("accent"),
    ON_ACCENT("onAccent"),
    SURFACE("surface"),
    WARNING("warning");

    private final String property;

    Shade(String property) {
      this.property = property;
    }

    int in(Palette palette) {
      return switch (this) {
        case PAPER -> 0xFFFFFF;
        case INK -> palette.ink();
        case MUTED -> palette.muted();
        case ACCENT -> palette.accent();
        case ON_ACCENT -> palette.onAccent();
        case SURFACE -> palette.surface();
        case WARNING -> palette.warning();
      };
    }
  }

  private static final ImmutableList<Pair> PAIRS =
      ImmutableList.of(
          Pair.onPaper(Shade.INK),
          Pair.onPaper(Shade.MUTED),
          Pair.onPaper(Shade.ACCENT),
          Pair.onPaper(Shade.WARNING),
          new Pair(Shade.ON_ACCENT, Shade.ACCENT, Shade.ON_ACCENT),
          Pair.onSurface(Shade.INK),
          Pair.onSurface(Shade.ACCENT));

  private ColourRules() {}

  private static void contrast(ExaminedBrand examined, Report report) {
    Palette palette = examined.brand().palette();
    for (Pair pair : PAIRS) {
      int text = pair.text().in(palette);
      int background = pair.background().in(palette);
      // What cannot be read on white cannot be read on any surface: said once.
      boolean hopeless =
          pair.background() == Shade.SURFACE && !Contrast.suffices(text, Shade.PAPER.in(palette));
      if (!hopeless && !Contrast.suffices(text, background)) {
        report(pair, text, background, proposal(pair, palette), report);
      }
    }
  }

  /** A text is moved off its background; the surface off all texts that stand on it. */
  private static Optional<Integer> proposal(Pair pair, Palette palette) {
    int changed = pair.changed().in(palette);
    return pair.changed() == Shade.SURFACE
        ? Contrast.nearest(
            changed,
            PAIRS.stream()
                .filter(other -> other.background() == Shade.SURFACE)
                .map(other -> other.text().in(palette))
                .filter(text -> Contrast.suffices(text, Shade.PAPER.in(palette)))
                .collect(ImmutableList.toImmutableList()))
        : Optional.of(Contrast.nearest(changed, pair.background().in(palette)));
  }

  private static void report(
      Pair pair, int text, int background, Optional<Integer> proposal, Report report) {
    Pointer place = Pointer.of("colours", pair.changed().property);
    report.add(
        place,
        ImmutableMap.of(
            "text",
            pair.text().property,
            "textColour",
            hex(text),
            "background",
            pair.background().property,
            "backgroundColour",
            hex(background),
            "ratio",
            ratio(text, background)),
        proposal.map(colour -> new Fix(place, hex(colour))));
  }

  /** Cut and not rounded: 4.499 is not enough. */
  private static String ratio(int text, int background) {
    return BigDecimal.valueOf(Contrast.ratio(text, background))
        .setScale(2, RoundingMode.DOWN)
        .toPlainString();
  }

  private static String hex(int rgb) {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }
}

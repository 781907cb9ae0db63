package org.conducteur.style;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Makes a whole palette from the colours that a town names, often a single one. What is not named
 * follows from the accent, so that all text can be read as long as the accent itself can be read on
 * white; a named colour is never changed.
 */
public final class PaletteBuilder {
  private static final int WHITE = 0xFFFFFF;

  /** How much of the accent the colour of thin lines and that of surfaces hold. */
  private static final double RULE_SHARE = 0.30;

  private static final double SURFACE_SHARE = 0.07;
  private static final double PALEST = 0.01;

  private Optional<Integer> ink = Optional.empty();
  private Optional<Integer> muted = Optional.empty();
  private Optional<Integer> accent = Optional.empty();
  private Optional<Integer> onAccent = Optional.empty();
  private Optional<Integer> surface = Optional.empty();
  private Optional<Integer> rule = Optional.empty();
  private Optional<Integer> warning = Optional.empty();

  PaletteBuilder() {}

  /**
   * Sets ink.
   *
   * @param rgb running text, as 0xRRGGBB
   * @return this
   */
  public PaletteBuilder ink(int rgb) {
    ink = Optional.of(rgb);
    return this;
  }

  /**
   * Sets muted.
   *
   * @param rgb secondary text, as 0xRRGGBB
   * @return this
   */
  public PaletteBuilder muted(int rgb) {
    muted = Optional.of(rgb);
    return this;
  }

  /**
   * Sets accent.
   *
   * @param rgb headings, links and rules, as 0xRRGGBB
   * @return this
   */
  public PaletteBuilder accent(int rgb) {
    accent = Optional.of(rgb);
    return this;
  }

  /**
   * Sets onAccent.
   *
   * @param rgb text on the accent, as 0xRRGGBB
   * @return this
   */
  public PaletteBuilder onAccent(int rgb) {
    onAccent = Optional.of(rgb);
    return this;
  }

  /**
   * Sets surface.
   *
   * @param rgb pale background, as 0xRRGGBB
   * @return this
   */
  public PaletteBuilder surface(int rgb) {
    surface = Optional.of(rgb);
    return this;
  }

  /**
   * Sets rule.
   *
   * @param rgb thin lines, as 0xRRGGBB
   * @return this
   */
  public PaletteBuilder rule(int rgb) {
    rule = Optional.of(rgb);
    return this;
  }

  /**
   * Sets warning.
   *
   * @param rgb text that calls for attention, as 0xRRGGBB
   * @return this
   */
  public PaletteBuilder warning(int rgb) {
    warning = Optional.of(rgb);
    return this;
  }

  /**
   * The finished value.
   *
   * @return a new palette
   */
  public Palette build() {
    Palette usual = Palette.DEFAULT;
    int head = accent.orElse(usual.accent());
    int text = ink.orElse(usual.ink());
    int secondary = muted.orElse(usual.muted());
    boolean own = head != usual.accent();
    return new Palette(
        text,
        secondary,
        head,
        onAccent.orElseGet(() -> readableOn(head)),
        surface.orElseGet(
            () -> own ? paleOf(head, ImmutableList.of(text, secondary, head)) : usual.surface()),
        rule.orElseGet(() -> own ? Contrast.mix(head, WHITE, RULE_SHARE) : usual.rule()),
        warning.orElse(usual.warning()));
  }

  /** White as long as it can be read, since it looks best; else black, which then can. */
  private static int readableOn(int accent) {
    return Contrast.suffices(WHITE, accent) ? WHITE : 0x000000;
  }

  /** So pale that every text that can be read on white can be read on it. */
  private static int paleOf(int accent, ImmutableList<Integer> texts) {
    for (double share = SURFACE_SHARE; share > PALEST; share -= PALEST) {
      int surface = Contrast.mix(accent, WHITE, share);
      if (texts.stream()
          .filter(text -> Contrast.suffices(text, WHITE))
          .allMatch(text -> Contrast.suffices(text, surface))) {
        return surface;
      }
    }
    return WHITE;
  }
}

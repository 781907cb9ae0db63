package org.conducteur.style;

/**
 * The colours of all handouts, each as 0xRRGGBB. Every pair that carries text has a contrast of at
 * least 4.5 : 1 (WCAG 2.2, 1.4.3).
 *
 * @param ink running text
 * @param muted secondary text, on paper
 * @param accent headings, links and rules, on paper
 * @param onAccent text on a surface of the accent colour
 * @param surface a pale background for labels and header rows; ink and accent are readable on it
 * @param rule thin lines, which carry no text
 * @param warning text that calls for attention, on paper
 */
public record Palette(
    int ink, int muted, int accent, int onAccent, int surface, int rule, int warning) {
  /** Refuses null. {@inheritDoc} */
  public Palette {}

  /** Deep blue on white: what a town without a style of its own gets. */
  public static final Palette DEFAULT =
      new Palette(0x1B1F24, 0x566070, 0x12466B, 0xFFFFFF, 0xEEF3F7, 0xB9C6D2, 0x9A3412);

  /**
   * Starts from nothing: whatever is not set follows from the accent, or is that of the default.
   *
   * @return a builder
   */
  public static PaletteBuilder builder() {
    return new PaletteBuilder();
  }
}

package org.conducteur.persistence.json;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.conducteur.style.Palette;
import org.conducteur.style.PaletteBuilder;

/**
 * The colours of a town. Those that are left out follow from the accent.
 *
 * @param accent headings, links and rules; the main colour of the town, if it can be read on white
 * @param onAccent text on a surface of the accent colour; white or black if not said
 * @param surface a pale background for labels and header rows; a hint of the accent if not said
 * @param rule thin lines, which carry no text; a pale accent if not said
 * @param ink running text; almost black if not said
 * @param muted secondary text; a readable grey if not said
 * @param warning text that calls for attention; a dark red if not said
 */
record BrandColours(
    Optional<Colour> accent,
    Optional<Colour> onAccent,
    Optional<Colour> surface,
    Optional<Colour> rule,
    Optional<Colour> ink,
    Optional<Colour> muted,
    Optional<Colour> warning) {

  Palette palette() {
    PaletteBuilder builder = Palette.builder();
    set(accent, builder::accent);
    set(onAccent, builder::onAccent);
    set(surface, builder::surface);
    set(rule, builder::rule);
    set(ink, builder::ink);
    set(muted, builder::muted);
    set(warning, builder::warning);
    return builder.build();
  }

  private static void set(Optional<Colour> colour, IntConsumer setter) {
    colour.ifPresent(known -> setter.accept(known.rgb()));
  }
}

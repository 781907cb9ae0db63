package org.conducteur.style;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * The house style of a town: how all its sheets look, whatever their format.
 *
 * @param name the town, as its sheets name it
 * @param palette colours
 * @param paper the sheet that handouts without a size of their own are laid out on
 * @param font the type; absent for that of the renderer
 * @param logo the logo, on covers and at the head of pages
 * @param address lines of the address, at the foot of covers and signs
 * @param footer what the foot of every page says instead of the name of the handout; may hold
 *     {handout} and {date}
 */
public record Brand(
    String name,
    Palette palette,
    PaperSize paper,
    Optional<FontFamily> font,
    Optional<Logo> logo,
    ImmutableList<String> address,
    Optional<String> footer) {
  /** What may stand in braces in a footer. */
  public static final ImmutableSet<String> FOOTER_PLACEHOLDERS = ImmutableSet.of("handout", "date");

  private static final String MIDDLE_DOT = " · ";
  private static final Splitter PARTS = Splitter.on(MIDDLE_DOT);

  /** What a town without a style of its own gets. */
  public static final Brand DEFAULT = builder("").build();

  /** Refuses null. {@inheritDoc} */
  public Brand {
    requireNonNull(name, "name");
    requireNonNull(palette, "palette");
    requireNonNull(paper, "paper");
    requireNonNull(font, "font");
    requireNonNull(logo, "logo");
    requireNonNull(address, "address");
    requireNonNull(footer, "footer");
  }

  /**
   * Starts from the default style.
   *
   * @param name the town, as its sheets name it
   * @return a builder
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * The foot of the pages of a handout. A part between middle dots that asks for a date is left out
   * where the date is not known.
   *
   * @param handout the name of the handout
   * @param date the date of its state, in words, if known
   * @return nothing if the brand has no footer of its own
   */
  public Optional<String> footer(String handout, Optional<String> date) {
    return footer.map(
        own ->
            PARTS
                .splitToStream(own)
                .filter(part -> date.isPresent() || !part.contains("{date}"))
                .map(part -> part.replace("{date}", date.orElse("")))
                .map(part -> part.replace("{handout}", handout))
                .collect(joining(MIDDLE_DOT))
                .strip());
  }

  /** Builds a brand; values not set stay at their defaults. */
  public static final class Builder {
    private final String name;
    private Palette palette = Palette.DEFAULT;
    private PaperSize paper = PaperSize.A4;
    private Optional<FontFamily> font = Optional.empty();
    private Optional<Logo> logo = Optional.empty();
    private ImmutableList<String> address = ImmutableList.of();
    private Optional<String> footer = Optional.empty();

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Sets palette.
     *
     * @param palette colours
     * @return this
     */
    public Builder palette(Palette palette) {
      this.palette = palette;
      return this;
    }

    /**
     * Sets paper.
     *
     * @param paper the sheet that handouts without a size of their own are laid out on
     * @return this
     */
    public Builder paper(PaperSize paper) {
      this.paper = paper;
      return this;
    }

    /**
     * Sets font.
     *
     * @param font the type
     * @return this
     */
    public Builder font(FontFamily font) {
      this.font = Optional.of(font);
      return this;
    }

    /**
     * Sets logo.
     *
     * @param logo the logo
     * @return this
     */
    public Builder logo(Logo logo) {
      this.logo = Optional.of(logo);
      return this;
    }

    /**
     * Sets address.
     *
     * @param address lines of the address
     * @return this
     */
    public Builder address(Iterable<String> address) {
      this.address = ImmutableList.copyOf(address);
      return this;
    }

    /**
     * Sets footer.
     *
     * @param footer what the foot of every page says; may hold {handout} and {date}
     * @return this
     */
    public Builder footer(String footer) {
      this.footer = Optional.of(footer);
      return this;
    }

    /**
     * The finished value.
     *
     * @return a new brand
     */
    public Brand build() {
      return new Brand(name, palette, paper, font, logo, address, footer);
    }
  }
}

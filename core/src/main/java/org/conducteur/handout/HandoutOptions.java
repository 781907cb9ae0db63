package org.conducteur.handout;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.style.Brand;
import org.conducteur.style.PaperSize;

/**
 * How a handout is wanted.
 *
 * @param language language of headings and labels
 * @param brand house style
 * @param paper the sheet, where it shall not be the usual one of the handout and brand
 * @param subject id of the one person, room or station it is wanted for; absent for all
 * @param among ids of those whose copies one file holds; empty for everybody's. Counts where no one
 *     subject is named and the handout makes a copy for each
 * @param continuous whether fiches follow one another instead of each beginning a page
 */
public record HandoutOptions(
    Locale language,
    Brand brand,
    Optional<PaperSize> paper,
    Optional<String> subject,
    ImmutableSet<String> among,
    boolean continuous) {
  /** Refuses null. {@inheritDoc} */
  public HandoutOptions {
    requireNonNull(language, "language");
    requireNonNull(brand, "brand");
    requireNonNull(paper, "paper");
    requireNonNull(subject, "subject");
    requireNonNull(among, "among");
  }

  /**
   * Everything at its default but the language.
   *
   * @param language language of headings and labels
   * @return options
   */
  public static HandoutOptions in(Locale language) {
    return new HandoutOptions(
        language, Brand.DEFAULT, Optional.empty(), Optional.empty(), ImmutableSet.of(), false);
  }

  /**
   * The same in another house style.
   *
   * @param other the house style
   * @return a copy
   */
  public HandoutOptions withBrand(Brand other) {
    return new HandoutOptions(language, other, paper, subject, among, continuous);
  }

  /**
   * The same on another sheet.
   *
   * @param other the sheet
   * @return a copy
   */
  public HandoutOptions withPaper(PaperSize other) {
    return new HandoutOptions(language, brand, Optional.of(other), subject, among, continuous);
  }

  /**
   * The same for one person, room or station.
   *
   * @param id see {@link Handout#subjects}
   * @return a copy
   */
  public HandoutOptions withSubject(String id) {
    return new HandoutOptions(language, brand, paper, Optional.of(id), among, continuous);
  }

  /**
   * The same with the copies of some people, rooms or stations only.
   *
   * @param ids see {@link Handout#subjects}; empty for all of them
   * @return a copy
   */
  public HandoutOptions withAmong(Iterable<String> ids) {
    return new HandoutOptions(
        language, brand, paper, subject, ImmutableSet.copyOf(ids), continuous);
  }

  /**
   * The same, with fiches following one another or each on a page of its own.
   *
   * @param other whether they follow one another
   * @return a copy
   */
  public HandoutOptions withContinuous(boolean other) {
    return new HandoutOptions(language, brand, paper, subject, among, other);
  }
}

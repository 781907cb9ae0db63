package org.conducteur.persistence.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.style.PaperSize;

/**
 * The house style of a town, which all its handouts follow: Word, Excel and PDF alike.
 *
 * @param name the town, as its sheets name it
 * @param colours its colours; of the accent alone all others can be made
 * @param logo its logo, on covers and at the head of pages
 * @param font its type; without, that of the program
 * @param address lines of its address, at the foot of covers and signs
 * @param paper the sheet that handouts without a size of their own are laid out on; A4 if not said
 * @param footer what the foot of every page says instead of the name of the handout and its date;
 *     may hold {handout} and {date}
 */
record BrandFile(
    String name,
    Optional<BrandColours> colours,
    Optional<BrandLogo> logo,
    Optional<BrandFont> font,
    ImmutableList<String> address,
    Optional<PaperSize> paper,
    Optional<String> footer) {}

package org.conducteur;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.check.BrandChecker;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.port.BrandReader;
import org.conducteur.port.BrandReading;
import org.conducteur.port.FontInspector;
import org.conducteur.port.ReadException;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFacts;
import org.conducteur.style.FontFamily;

/**
 * Reads and checks the house styles of towns. Immutable, and safe for use by several threads at
 * once.
 *
 * <pre>{@code
 * Brands brands = Brands.discover();
 * BrandReading style = brands.read(Path.of("rivombre-style"));
 * brands.check(style).forEach(f -> System.err.println(f.message(Locale.FRENCH)));
 * HandoutOptions options = HandoutOptions.in(Locale.FRENCH).withBrand(style.brand());
 * }</pre>
 */
public final class Brands {
  static final Brands NONE = new Brands(Optional.empty(), Optional.empty());

  private final Optional<BrandReader> reader;
  private final Optional<FontInspector> inspector;
  private final BrandChecker checker = BrandChecker.standard();

  private Brands(Optional<BrandReader> reader, Optional<FontInspector> inspector) {
    this.reader = reader;
    this.inspector = inspector;
  }

  /**
   * Takes the adapters that {@link java.util.ServiceLoader} finds on the class path or module path.
   *
   * @return ready for use
   */
  public static Brands discover() {
    List<BrandReader> readers = new ArrayList<>();
    List<FontInspector> inspectors = new ArrayList<>();
    Discovery.each(BrandReader.class, readers::add);
    Discovery.each(FontInspector.class, inspectors::add);
    return new Brands(readers.stream().findFirst(), inspectors.stream().findFirst());
  }

  /**
   * Takes a reader and looks into no font.
   *
   * @param reader the adapter
   * @return ready for use
   */
  public static Brands of(BrandReader reader) {
    return new Brands(Optional.of(reader), Optional.empty());
  }

  /**
   * Takes adapters given one by one.
   *
   * @param reader the adapter that reads
   * @param inspector the adapter that looks into fonts
   * @return ready for use
   */
  public static Brands of(BrandReader reader, FontInspector inspector) {
    return new Brands(Optional.of(reader), Optional.of(inspector));
  }

  /**
   * Reads a house style.
   *
   * @param source a folder that holds {@code brand.json}, a zip archive of one, or that file itself
   * @return the house style, and everything that could not be understood
   * @throws ReadException if it cannot be read, or is neither of these
   * @throws IllegalStateException if there is no adapter that reads
   */
  public BrandReading read(Path source) {
    return reader
        .orElseThrow(() -> new IllegalStateException("no reader of house styles"))
        .read(source);
  }

  /**
   * Checks a house style that comes from no file. Fonts are looked into where the adapter that
   * embeds them is there.
   *
   * @param brand the house style
   * @return all findings
   */
  public ImmutableList<Finding> check(Brand brand) {
    return checker.check(requireNonNull(brand, "brand"), fonts(brand));
  }

  /**
   * Checks a house style that was read. Parts of it that could not be understood are not checked:
   * they would be blamed for what merely was not understood.
   *
   * @param reading what came of reading
   * @return findings of the reading, then those of the checker with their places in the source
   */
  public ImmutableList<Finding> check(BrandReading reading) {
    ImmutableSet<String> halfRead =
        reading.findings().stream().map(Brands::part).collect(toImmutableSet());
    Stream<Finding> checked =
        halfRead.contains("")
            ? Stream.empty()
            : check(reading.brand()).stream()
                .filter(finding -> !halfRead.contains(part(finding)))
                .map(f -> reading.sources().find(f.place()).map(f::withSource).orElse(f));
    return Stream.concat(reading.findings().stream(), checked).collect(toImmutableList());
  }

  /** The kinds of all findings about house styles. */
  Stream<FindingKind> kinds() {
    return Stream.concat(
        checker.rules().stream(), reader.stream().flatMap(one -> one.kinds().stream()));
  }

  /** Colours, logo and the like; empty for the whole. */
  private static String part(Finding finding) {
    return Iterables.getFirst(finding.place().steps(), "");
  }

  private ImmutableMap<FontFace, Optional<FontFacts>> fonts(Brand brand) {
    if (inspector.isEmpty()) {
      return ImmutableMap.of();
    }
    return brand.font().map(FontFamily::files).orElse(ImmutableMap.of()).entrySet().stream()
        .collect(
            toImmutableMap(
                Map.Entry::getKey,
                face -> inspector.get().inspect(face.getValue(), BrandChecker.wantedCharacters())));
  }
}

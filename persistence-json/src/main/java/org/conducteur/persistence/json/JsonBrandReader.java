package org.conducteur.persistence.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.conducteur.check.Finding;
import org.conducteur.check.FindingKind;
import org.conducteur.check.SourcePlace;
import org.conducteur.id.Pointer;
import org.conducteur.port.BrandReader;
import org.conducteur.port.BrandReading;
import org.conducteur.port.ReadException;
import org.conducteur.style.Brand;

/**
 * Reads {@code brand.json} with the logo and fonts beside it, from a folder or a zip archive. Safe
 * for use by several threads at once.
 */
public final class JsonBrandReader implements BrandReader {
  private final FileForm form = BrandForm.make();

  /** A reader; making one takes some milliseconds, so it is best kept. */
  public JsonBrandReader() {}

  @Override
  public BrandReading read(Path source) {
    requireNonNull(source, "source");
    try (StyleFiles files = StyleFiles.open(source)) {
      return read(source, files);
    } catch (IOException e) {
      throw new ReadException(source.toString(), e);
    }
  }

  private BrandReading read(Path source, StyleFiles files) throws IOException {
    String name = files.brandFile();
    if (files.find(name) != StyleFiles.Presence.HERE) {
      return nothing(Trouble.BRAND_MISSING.at(Pointer.ROOT), source.toString());
    }
    byte[] bytes;
    try (InputStream in = files.open(name)) {
      bytes = in.readNBytes(Limits.BRAND_BYTES + 1);
    }
    String label = files.label(name);
    if (bytes.length > Limits.BRAND_BYTES) {
      String limit = Integer.toString(Limits.BRAND_BYTES >> 20);
      return nothing(Trouble.TOO_LARGE.at(Pointer.ROOT, limit), label);
    }
    Decoding decoding = Decoding.of(bytes, label);
    return decoding.trouble().isPresent()
        ? nothing(decoding.trouble().get(), label)
        : read(decoding.text(), files);
  }

  private BrandReading read(SourceText text, StyleFiles files) throws IOException {
    Problems problems = new Problems(text);
    Optional<Found> found =
        new TreeReading(text, problems).read().flatMap(root -> form.read(root, problems));
    Brand brand =
        found.isPresent()
            ? new BrandAssembly(found.get(), new StyleIntake(files, problems)).brand()
            : Brand.DEFAULT;
    return new BrandReading(
        brand,
        problems.inOrder(),
        pointer -> Optional.of(text.place(found.map(part -> part.offset(pointer)).orElse(0))));
  }

  private static BrandReading nothing(Finding finding, String label) {
    SourcePlace start = new SourcePlace.InText(label, 1, 1, "");
    Finding placed = finding.source().isPresent() ? finding : finding.withSource(start);
    return new BrandReading(Brand.DEFAULT, ImmutableList.of(placed), pointer -> Optional.of(start));
  }

  @Override
  public ImmutableList<FindingKind> kinds() {
    return ImmutableList.copyOf(Trouble.values());
  }
}

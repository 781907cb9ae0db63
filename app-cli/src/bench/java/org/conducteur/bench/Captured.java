package org.conducteur.bench;

import com.google.common.collect.ImmutableSortedSet;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.conducteur.document.Document;
import org.conducteur.document.Furniture;
import org.conducteur.document.Metadata;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.style.Brand;
import org.conducteur.style.PageMaster;

/** Keeps the neutral document that a handout was composed to. */
final class Captured implements DocumentRenderer {
  static final String FORMAT = "none";

  /** A document that shows nothing. */
  static final Document NOTHING =
      Document.builder(
              new Metadata("", "", Optional.empty(), Locale.ROOT, Instant.EPOCH),
              PageMaster.A4,
              Brand.DEFAULT,
              Furniture.NONE)
          .build();

  private Document last = NOTHING;

  Document last() {
    return last;
  }

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public ImmutableSortedSet<Integer> render(Document document, OutputStream out) {
    last = document;
    return ImmutableSortedSet.of();
  }
}

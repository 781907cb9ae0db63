package org.conducteur.export.office.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import org.conducteur.check.FindingKind;
import org.conducteur.export.office.pack.FileKind;
import org.conducteur.export.office.pack.FileTrouble;
import org.conducteur.export.office.pack.PackedKind;
import org.conducteur.export.office.pack.Parts;
import org.conducteur.port.DocumentReader;
import org.conducteur.port.ReadException;
import org.conducteur.reading.SourceDocument;

/**
 * Reads documents of Word (.docx and .docm, ISO/IEC 29500 transitional or strict) of any program.
 * Nothing in them is run or followed.
 */
public final class WordReader implements DocumentReader {
  /**
   * The name, before its number from 1, of the properties in which a file of this program knows
   * what it said when it was made.
   */
  public static final String MADE = "conducteur-made-";

  /** For {@link java.util.ServiceLoader}; it keeps nothing between two documents. */
  public WordReader() {}

  @Override
  public ImmutableList<FindingKind> kinds() {
    return ImmutableList.copyOf(FileTrouble.values());
  }

  /** Always {@code docx}. */
  @Override
  public String format() {
    return "docx";
  }

  @Override
  public SourceDocument read(InputStream in, String source) {
    requireNonNull(in, "in");
    requireNonNull(source, "source");
    try {
      byte[] file = PackedKind.DOCUMENT.read(in);
      String found = FileKind.of(file);
      switch (found) {
        case "packed" -> {}
        case "empty" -> throw PackedKind.DOCUMENT.empty();
        case "protected" -> throw PackedKind.DOCUMENT.protectedFile();
        default -> throw NoWord.refusal(found);
      }
      try (Parts parts = Parts.open(file, PackedKind.DOCUMENT)) {
        return DocumentReading.read(parts, source);
      }
    } catch (IOException e) {
      throw new ReadException(source, e);
    }
  }
}

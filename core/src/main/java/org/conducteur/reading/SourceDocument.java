package org.conducteur.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.conducteur.check.Finding;

/**
 * A document of any format as a sequence of blocks.
 *
 * @param source the name of the file, for messages
 * @param language the language of its texts as the file says it, a BCP 47 tag
 * @param blocks its blocks in the order in which a person reads them; notes stand where the format
 *     has them, in Word at the end
 * @param findings what of the file could not be read at all, such as a picture without text
 * @param made what it said when it was made, if it was made by this program and still knows it
 */
public record SourceDocument(
    String source,
    Optional<String> language,
    ImmutableList<SourceBlock> blocks,
    ImmutableList<Finding> findings,
    Optional<Fingerprint> made) {
  /** Refuses null. {@inheritDoc} */
  public SourceDocument {
    requireNonNull(source, "source");
    requireNonNull(language, "language");
    requireNonNull(blocks, "blocks");
    requireNonNull(findings, "findings");
    requireNonNull(made, "made");
  }

  /**
   * A document that does not say its language.
   *
   * @param source the name of the file, for messages
   * @param blocks its blocks in the order in which a person reads them
   * @param findings what of the file could not be read at all
   */
  public SourceDocument(
      String source, ImmutableList<SourceBlock> blocks, ImmutableList<Finding> findings) {
    this(source, Optional.empty(), blocks, findings);
  }

  /**
   * A document that does not know what it said when it was made.
   *
   * @param source the name of the file, for messages
   * @param language the language of its texts as the file says it, a BCP 47 tag
   * @param blocks its blocks in the order in which a person reads them
   * @param findings what of the file could not be read at all
   */
  public SourceDocument(
      String source,
      Optional<String> language,
      ImmutableList<SourceBlock> blocks,
      ImmutableList<Finding> findings) {
    this(source, language, blocks, findings, Optional.empty());
  }
}

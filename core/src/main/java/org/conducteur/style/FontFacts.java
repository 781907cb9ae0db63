package org.conducteur.style;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;

/**
 * What a look into a font file has shown.
 *
 * @param families the names under which programs know its family, at least one unless it bears none
 * @param embedding what its licence bits allow
 * @param missing those of the wanted characters that it lacks, as code points
 */
public record FontFacts(
    ImmutableSet<String> families, FontEmbedding embedding, ImmutableSortedSet<Integer> missing) {
  /** Refuses null. {@inheritDoc} */
  public FontFacts {
    requireNonNull(families, "families");
    requireNonNull(embedding, "embedding");
    requireNonNull(missing, "missing");
  }
}

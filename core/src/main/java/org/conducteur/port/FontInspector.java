package org.conducteur.port;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.util.Optional;
import org.conducteur.style.FontFacts;

/**
 * Looks into font files with the eyes of a renderer that embeds them. Safe for use by several
 * threads at once.
 */
public interface FontInspector {

  /**
   * Looks into a font file, however broken.
   *
   * @param file a TrueType or OpenType file, in memory
   * @param wanted the characters to look for, as code points
   * @return what was seen; empty if the renderer could not use the file
   */
  Optional<FontFacts> inspect(ByteSource file, ImmutableSet<Integer> wanted);
}

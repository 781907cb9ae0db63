package org.conducteur.style;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;

/**
 * The type a town is set in. Word and Excel take it by its name, PDF embeds its files; a face
 * without a file is taken from the renderer's own font.
 *
 * @param name the name under which word processors know it, such as {@code Marianne}
 * @param files TrueType or OpenType files, in memory, by face
 */
public record FontFamily(String name, ImmutableMap<FontFace, ByteSource> files) {
  /** Refuses null. {@inheritDoc} */
  public FontFamily {
    requireNonNull(name, "name");
    requireNonNull(files, "files");
  }
}

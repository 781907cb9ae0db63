package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.conducteur.check.FindingKind;

/**
 * Reads the house style of a town. Found by {@link java.util.ServiceLoader} or given explicitly.
 * Safe for use by several threads at once.
 */
public interface BrandReader {

  /**
   * Reads a house style with all the files that it names. Whatever is wrong with their content is a
   * finding; only trouble with the disk is thrown. Nothing outside the folder or archive is read.
   *
   * @param source a folder that holds {@code brand.json}, a zip archive of one, or that file itself
   * @return the house style as far as it could be understood, and what is wrong with it
   * @throws ReadException if it cannot be read, or is neither of these
   */
  BrandReading read(Path source);

  /**
   * What this reader may come upon.
   *
   * @return the kinds of all findings that it tells, or refuses a file with
   */
  ImmutableList<FindingKind> kinds();
}

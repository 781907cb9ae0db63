package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import org.conducteur.check.FindingKind;

/**
 * Reads planning workbooks that people edited, and plans that they made themselves. Found by {@link
 * java.util.ServiceLoader} or given explicitly.
 */
public interface PlanningReader {

  /**
   * The format, which is also the usual ending of its files.
   *
   * @return such as {@code xlsx}
   */
  String format();

  /**
   * Opens a workbook and reads it into memory, within limits.
   *
   * @param in the bytes; read to the end, not closed
   * @param source the name of the file, for messages
   * @return what is in it
   * @throws ReadException if the stream fails, or the file is no workbook, is broken, protected or
   *     too large
   */
  Plan open(InputStream in, String source);

  /**
   * What this reader may come upon.
   *
   * @return the kinds of all findings that it tells, or refuses a file with
   */
  ImmutableList<FindingKind> kinds();
}

package org.conducteur.port;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import org.conducteur.check.FindingKind;

/** Reads events in one format. Found by {@link java.util.ServiceLoader} or given explicitly. */
public interface EventReader {

  /**
   * The format, which is also the usual ending of its files.
   *
   * @return such as {@code json}
   */
  String format();

  /**
   * Reads an event. Whatever is wrong with the content is a finding; only trouble with the stream
   * is thrown.
   *
   * @param in the bytes; read to the end, not closed
   * @param source the name of the file, for messages
   * @return the event and what is wrong with it
   * @throws ReadException if the stream fails
   */
  Reading read(InputStream in, String source);

  /**
   * What this reader may come upon.
   *
   * @return the kinds of all findings that it tells, or refuses a file with
   */
  ImmutableList<FindingKind> kinds();
}

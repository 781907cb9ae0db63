package org.conducteur.persistence.json;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of files as a house style may write them: downwards only, with slashes. */
final class StyleName {
  /** What no name may hold: control characters, other separators, drives and streams of Windows. */
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\\\:]");

  private static final Splitter STEPS = Splitter.on('/');

  private StyleName() {}

  /** The name, unless it leads or might lead out of the folder. */
  static Optional<String> harmless(String written) {
    String name = written.startsWith("./") ? written.substring(2) : written;
    boolean downwards =
        STEPS
            .splitToStream(name)
            .noneMatch(step -> step.isBlank() || step.equals(".") || step.equals(".."));
    return Optional.of(name).filter(any -> downwards && !HARMFUL.matcher(name).find());
  }

  /** The name with the separators of all systems, if that is what was wrong with it. */
  static Optional<String> proposal(String written) {
    return Optional.of(written.replace('\\', '/'))
        .filter(name -> !name.equals(written) && harmless(name).isPresent());
  }
}

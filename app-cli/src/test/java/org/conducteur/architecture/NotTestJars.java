package org.conducteur.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves the contract tests of core out, which come as a jar or as a folder. */
final class NotTestJars implements ImportOption {
  private static final Pattern TESTS = Pattern.compile(".*(-tests\\.jar!?/|/test-classes/).*");

  @Override
  public boolean includes(Location location) {
    return !location.matches(TESTS);
  }
}

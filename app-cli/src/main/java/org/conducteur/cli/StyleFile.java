package org.conducteur.cli;

import java.nio.file.Path;
import java.util.zip.ZipException;
import org.conducteur.port.BrandReading;
import org.conducteur.port.ReadException;

/** Opens the house style that the user names. */
final class StyleFile {
  private StyleFile() {}

  /**
   * Reads a house style.
   *
   * @throws Stop if it cannot be read at all
   */
  static BrandReading read(Setting setting, Path style) {
    try {
      return setting.conducteur().brands().read(style);
    } catch (ReadException e) {
      String reason =
          e.getCause() instanceof ZipException
              ? setting.messages().text("reason.style")
              : new Reasons(setting.messages()).of(e.getCause());
      throw new Stop(
          ExitCode.UNREADABLE,
          setting.messages().text("cannot.read", "file", style.toString(), "reason", reason),
          e);
    }
  }

  /**
   * Reads a house style in which something is to be made.
   *
   * @throws Stop if any of it was not understood, after everything that was not is told
   */
  static BrandReading readWhole(Setting setting, Path style) {
    BrandReading reading = read(setting, style);
    if (!reading.isWhole()) {
      setting.err().print(FindingReport.to(setting.err(), setting).text(reading.findings()));
      throw new Stop(
          ExitCode.UNREADABLE, setting.messages().text("not.whole", "file", style.toString()));
    }
    return reading;
  }
}

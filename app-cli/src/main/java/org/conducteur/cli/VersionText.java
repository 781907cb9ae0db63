package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Version, licences, and what is at hand. */
final class VersionText implements IVersionProvider {
  @Spec private CommandSpec spec;

  @Override
  public String[] getVersion() {
    RootCommand root = (RootCommand) spec.root().userObject();
    Messages messages = root.setting().messages();
    boolean pdf = root.setting().conducteur().formats("fiches").contains("pdf");
    return ImmutableList.of(
            Application.NAME + " " + number(messages),
            messages.text("version.licence"),
            messages.text(pdf ? "version.pdf" : "version.no.pdf"),
            messages.text(
                "version.java",
                "version",
                Runtime.version(),
                "vendor",
                System.getProperty("java.vendor", "?")))
        .toArray(new String[0]);
  }

  private static String number(Messages messages) {
    // The jar's manifest has it; classes that are in no jar are no release.
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? messages.text("version.unpackaged") : version;
  }
}

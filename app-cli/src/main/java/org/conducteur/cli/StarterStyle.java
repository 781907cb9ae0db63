package org.conducteur.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.conducteur.persistence.json.JsonBrands;

/** The files of a house style to begin with, in the language of whoever begins. */
final class StarterStyle {
  /** As the file says it. */
  private static final int ACCENT = 0x1F5673;

  private StarterStyle() {}

  /** Contents by name; the file of the style itself comes last, once all that it names is there. */
  static ImmutableMap<String, byte[]> files(Locale language) throws IOException {
    String name = language.equals(Locale.ENGLISH) ? "en" : "fr";
    return ImmutableMap.of(
        name.equals("en") ? "README.md" : "LISEZMOI.md",
        resource("README_" + name + ".md"),
        JsonBrands.SCHEMA_NAME,
        JsonBrands.schema().getBytes(StandardCharsets.UTF_8),
        "logo.png",
        PngFile.of(StarterLogo.in(ACCENT)),
        JsonBrands.FILE_NAME,
        resource("brand_" + name + ".json"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = StarterStyle.class.getResourceAsStream("style/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks style/" + name);
      }
      return in.readAllBytes();
    }
  }
}

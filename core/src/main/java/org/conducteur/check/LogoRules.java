package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.style.Logo;

/** Whether everybody gets the logo: those who do not see it, and those who hold it on paper. */
final class LogoRules {
  static final ImmutableList<BrandRule> RULES =
      ImmutableList.of(
          BrandRule.error("brand-logo-without-description", LogoRules::description),
          BrandRule.error("brand-logo-described-by-file", LogoRules::fileName),
          BrandRule.hint("brand-logo-description-long", LogoRules::longDescription),
          BrandRule.warning("brand-logo-coarse", LogoRules::resolution));

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(png|jpe?g|gif|svg|webp|bmp|tiff?|eps|ai|pdf)|(img|dsc|image|scan)[-_ ]?\\d+"
              + "|[\\p{L}\\p{N}]+(_[\\p{L}\\p{N}]+)+");

  /** Screen readers read a description in one go, without pause and without way back. */
  private static final int LONGEST = 150;

  /** Letters in a logo look soft below; print shops ask for 300. */
  private static final int COARSE = 200;

  private static final Pointer DESCRIPTION = Pointer.of("logo", "description");

  private LogoRules() {}

  private static void with(ExaminedBrand examined, Consumer<Logo> look) {
    examined.brand().logo().ifPresent(look);
  }

  private static void description(ExaminedBrand examined, Report report) {
    with(
        examined,
        logo -> {
          if (logo.description().isBlank()) {
            report.add(DESCRIPTION, ImmutableMap.of());
          }
        });
  }

  private static void fileName(ExaminedBrand examined, Report report) {
    with(
        examined,
        logo -> {
          String words = logo.description().strip();
          if (FILE_NAME.matcher(words).matches()) {
            report.add(DESCRIPTION, ImmutableMap.of("description", Quoted.of(words)));
          }
        });
  }

  private static void longDescription(ExaminedBrand examined, Report report) {
    with(
        examined,
        logo -> {
          int length = logo.description().codePointCount(0, logo.description().length());
          if (length > LONGEST) {
            report.add(
                DESCRIPTION,
                ImmutableMap.of(
                    "length", Integer.toString(length), "limit", Integer.toString(LONGEST)));
          }
        });
  }

  private static void resolution(ExaminedBrand examined, Report report) {
    with(
        examined,
        logo -> {
          if (logo.resolution() < COARSE) {
            double growth = COARSE / logo.resolution();
            report.add(
                Pointer.of("logo", "file"),
                ImmutableMap.of(
                    "width",
                    Integer.toString(logo.width()),
                    "height",
                    Integer.toString(logo.height()),
                    "resolution",
                    Long.toString(Math.round(logo.resolution())),
                    "wanted",
                    Long.toString((long) Math.ceil(logo.width() * growth))));
          }
        });
  }
}

package org.conducteur.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Nearest;
import org.conducteur.naming.Quoted;
import org.conducteur.style.Brand;

/** The words of a house style: name, address and foot of the pages. */
final class BrandWordRules {
  static final ImmutableList<BrandRule> RULES =
      ImmutableList.of(
          BrandRule.warning("brand-without-name", BrandWordRules::name),
          BrandRule.error("brand-footer-placeholder", BrandWordRules::placeholders),
          BrandRule.warning("brand-footer-brace", BrandWordRules::braces),
          BrandRule.warning("brand-footer-long", BrandWordRules::footer),
          BrandRule.warning("brand-address-lines", BrandWordRules::addressLines),
          BrandRule.warning("brand-address-long", BrandWordRules::addressLine));

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  /** More would run into the page number, which stands on the same line. */
  private static final int LONGEST_FOOTER = 90;

  private static final int MOST_LINES = 5;
  private static final int LONGEST_LINE = 60;

  private BrandWordRules() {}

  private static void name(ExaminedBrand examined, Report report) {
    if (examined.brand().name().isBlank()) {
      report.add(Pointer.of("name"), ImmutableMap.of());
    }
  }

  private static void placeholders(ExaminedBrand examined, Report report) {
    String footer = examined.brand().footer().orElse("");
    Matcher found = PLACEHOLDER.matcher(footer);
    while (found.find()) {
      String name = found.group(1);
      if (!Brand.FOOTER_PLACEHOLDERS.contains(name)) {
        Optional<Fix> fix =
            Nearest.among(Brand.FOOTER_PLACEHOLDERS)
                .to(name)
                .map(
                    meant ->
                        new Fix(
                            Pointer.of("footer"),
                            footer.substring(0, found.start(1))
                                + meant
                                + footer.substring(found.end(1))));
        report.add(
            Pointer.of("footer"), ImmutableMap.of("placeholder", Quoted.of(found.group())), fix);
      }
    }
  }

  private static void braces(ExaminedBrand examined, Report report) {
    String rest = PLACEHOLDER.matcher(examined.brand().footer().orElse("")).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      report.add(Pointer.of("footer"), ImmutableMap.of());
    }
  }

  private static void footer(ExaminedBrand examined, Report report) {
    int length = length(examined.brand().footer().orElse(""));
    if (length > LONGEST_FOOTER) {
      report.add(Pointer.of("footer"), lengths(length, LONGEST_FOOTER));
    }
  }

  private static void addressLines(ExaminedBrand examined, Report report) {
    int lines = examined.brand().address().size();
    if (lines > MOST_LINES) {
      report.add(Pointer.of("address"), lengths(lines, MOST_LINES));
    }
  }

  private static void addressLine(ExaminedBrand examined, Report report) {
    ImmutableList<String> lines = examined.brand().address();
    for (int i = 0; i < lines.size(); i++) {
      int length = length(lines.get(i));
      if (length > LONGEST_LINE) {
        report.add(
            Pointer.of("address", i),
            ImmutableMap.<String, String>builder()
                .put("line", Quoted.of(lines.get(i)))
                .putAll(lengths(length, LONGEST_LINE))
                .buildOrThrow());
      }
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static ImmutableMap<String, String> lengths(int length, int limit) {
    return ImmutableMap.of("length", Integer.toString(length), "limit", Integer.toString(limit));
  }
}

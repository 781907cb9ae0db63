package org.conducteur.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.conducteur.id.Pointer;
import org.conducteur.naming.Quoted;
import org.conducteur.style.FontEmbedding;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFacts;
import org.conducteur.style.FontFamily;

/** Whether the type of a town can set what handouts say. */
final class FontRules {
  /** Letters of French, German, Danish and English, and the marks between them; no spaces. */
  static final ImmutableSet<Integer> WANTED =
      IntStream.concat(
              IntStream.rangeClosed('!', '~'),
              ("ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿ" // French
                      + "ßÁÅØáåøíóúñ" // German, Danish, and names of neighbours
                      + "«»“”„‘’‚‹›–—…·•€°×§½")
                  .codePoints())
          .boxed()
          .collect(toImmutableSet());

  static final ImmutableList<BrandRule> RULES =
      ImmutableList.of(
          BrandRule.hint("brand-font-without-files", FontRules::noFiles),
          BrandRule.warning("brand-font-face-missing", FontRules::faces),
          BrandRule.error("brand-font-unusable", FontRules::unusable),
          BrandRule.error("brand-font-licence", FontRules::licence),
          BrandRule.error("brand-font-whole", FontRules::whole),
          BrandRule.warning("brand-font-name", FontRules::name),
          BrandRule.warning("brand-font-characters", FontRules::characters));

  private FontRules() {}

  /** The property that names the file of a face. */
  private static String property(FontFace face) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, face.name());
  }

  private static Pointer at(FontFace face) {
    return Pointer.of("font", property(face));
  }

  private static void noFiles(ExaminedBrand examined, Report report) {
    examined
        .brand()
        .font()
        .filter(font -> font.files().isEmpty())
        .ifPresent(font -> report.add(Pointer.of("font"), ImmutableMap.of("font", font.name())));
  }

  private static void faces(ExaminedBrand examined, Report report) {
    examined
        .brand()
        .font()
        .map(FontFamily::files)
        .filter(files -> !files.isEmpty())
        .ifPresent(
            files -> {
              Set<FontFace> missing = EnumSet.allOf(FontFace.class);
              missing.removeAll(files.keySet());
              missing.forEach(
                  face -> report.add(at(face), ImmutableMap.of("face", property(face))));
            });
  }

  private static void unusable(ExaminedBrand examined, Report report) {
    examined
        .fonts()
        .forEach(
            (face, facts) -> {
              if (facts.isEmpty()) {
                report.add(at(face), ImmutableMap.of("face", property(face)));
              }
            });
  }

  private static void licence(ExaminedBrand examined, Report report) {
    embedding(examined, report, FontEmbedding.FORBIDDEN, FontEmbedding.BITMAPS_ONLY);
  }

  private static void whole(ExaminedBrand examined, Report report) {
    embedding(examined, report, FontEmbedding.WHOLE_ONLY);
  }

  private static void embedding(
      ExaminedBrand examined, Report report, FontEmbedding... troublesome) {
    ImmutableSet<FontEmbedding> looked = ImmutableSet.copyOf(troublesome);
    examined
        .usable()
        .forEach(
            (face, facts) -> {
              if (looked.contains(facts.embedding())) {
                report.add(at(face), ImmutableMap.of("face", property(face)));
              }
            });
  }

  private static void name(ExaminedBrand examined, Report report) {
    String said = examined.brand().font().map(FontFamily::name).orElse("");
    examined
        .usable()
        .forEach(
            (face, facts) -> {
              if (!facts.families().isEmpty()
                  && facts.families().stream().noneMatch(said::equalsIgnoreCase)) {
                report.add(
                    at(face),
                    ImmutableMap.of(
                        "face",
                        property(face),
                        "said",
                        Quoted.of(said),
                        "found",
                        Quoted.of(facts.families().asList().get(0))));
              }
            });
  }

  private static void characters(ExaminedBrand examined, Report report) {
    examined
        .usable()
        .forEach(
            (face, facts) -> {
              if (!facts.missing().isEmpty()) {
                report.add(
                    at(face),
                    ImmutableMap.of("face", property(face), "characters", characters(facts)));
              }
            });
  }

  private static String characters(FontFacts facts) {
    return facts.missing().stream().map(Character::toString).collect(joining(" "));
  }
}

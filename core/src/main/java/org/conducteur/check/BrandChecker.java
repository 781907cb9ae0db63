package org.conducteur.check;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFacts;

/** Looks a house style through by rules. It keeps nothing between two of them. */
public final class BrandChecker {
  private static final ImmutableList<BrandRule> RULES =
      Stream.of(BrandWordRules.RULES, ColourRules.RULES, LogoRules.RULES, FontRules.RULES)
          .flatMap(ImmutableList::stream)
          .collect(toImmutableList());

  private BrandChecker() {}

  /**
   * A checker with every rule.
   *
   * @return a checker
   */
  public static BrandChecker standard() {
    return new BrandChecker();
  }

  /**
   * All rules, grouped by what they are about.
   *
   * @return always the same
   */
  public ImmutableList<BrandRule> rules() {
    return RULES;
  }

  /**
   * The characters that the fonts of a town need: the letters of French, German, Danish and
   * English, and the marks between them.
   *
   * @return code points
   */
  public static ImmutableSet<Integer> wantedCharacters() {
    return FontRules.WANTED;
  }

  /**
   * Looks a house style through.
   *
   * @param brand the house style
   * @param fonts what was seen in the file of each face, nothing in one that cannot be used; a face
   *     whose file nobody looked into is left out
   * @return everything found, in the order of the rules
   */
  public ImmutableList<Finding> check(
      Brand brand, ImmutableMap<FontFace, Optional<FontFacts>> fonts) {
    ExaminedBrand examined =
        new ExaminedBrand(requireNonNull(brand, "brand"), requireNonNull(fonts, "fonts"));
    return RULES.stream()
        .flatMap(rule -> rule.findings(examined).stream())
        .collect(toImmutableList());
  }
}

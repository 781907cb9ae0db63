package org.conducteur.reading;

import com.google.common.collect.ImmutableList;
import org.conducteur.naming.Folded;

/** Whether people eat in a break, by its title. */
final class MealWords {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "repas",
          "dejeuner",
          "diner",
          "buffet",
          "cocktail",
          "brunch",
          "lunch",
          "dinner",
          "meal",
          "breakfast",
          "mittag",
          "abendessen",
          "fruhstuck",
          "essen",
          "imbiss",
          "frokost",
          "middag",
          "aftensmad",
          "morgenmad",
          "maltid");

  private MealWords() {}

  static boolean isMeal(String title) {
    String folded = Folded.of(title);
    return WORDS.stream().anyMatch(folded::contains);
  }
}

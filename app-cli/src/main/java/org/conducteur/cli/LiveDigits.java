package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;

/** A time in figures of five lines, which can be read from across a stage. */
final class LiveDigits {
  static final int HEIGHT = 5;

  private static final ImmutableMap<Character, ImmutableList<String>> FIGURES =
      ImmutableMap.<Character, ImmutableList<String>>builder()
          .put('0', ImmutableList.of("####", "#  #", "#  #", "#  #", "####"))
          .put('1', ImmutableList.of("  # ", " ## ", "  # ", "  # ", " ###"))
          .put('2', ImmutableList.of("####", "   #", "####", "#   ", "####"))
          .put('3', ImmutableList.of("####", "   #", " ###", "   #", "####"))
          .put('4', ImmutableList.of("#  #", "#  #", "####", "   #", "   #"))
          .put('5', ImmutableList.of("####", "#   ", "####", "   #", "####"))
          .put('6', ImmutableList.of("####", "#   ", "####", "#  #", "####"))
          .put('7', ImmutableList.of("####", "   #", "  # ", " #  ", " #  "))
          .put('8', ImmutableList.of("####", "#  #", "####", "#  #", "####"))
          .put('9', ImmutableList.of("####", "#  #", "####", "   #", "####"))
          .put(':', ImmutableList.of(" ", "#", " ", "#", " "))
          .put('+', ImmutableList.of("     ", "  #  ", "#####", "  #  ", "     "))
          .buildOrThrow();

  private static final ImmutableList<String> NOTHING = ImmutableList.of("", "", "", "", "");

  private LiveDigits() {}

  /**
   * Draws a time.
   *
   * @param time of figures, colons and a plus
   * @param scale how many columns and lines a dot takes; columns are doubled, since they are narrow
   * @param dot what a dot is drawn with
   */
  static ImmutableList<String> draw(String time, int scale, char dot) {
    return IntStream.range(0, HEIGHT * scale)
        .mapToObj(line -> line(time, line / scale, scale, dot))
        .collect(toImmutableList());
  }

  private static String line(String time, int row, int scale, char dot) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < time.length(); i++) {
      String dots = FIGURES.getOrDefault(time.charAt(i), NOTHING).get(row);
      for (int j = 0; j < dots.length(); j++) {
        String drawn = Character.toString(dots.charAt(j) == '#' ? dot : ' ');
        out.append(drawn.repeat(2 * scale));
      }
      out.append(" ".repeat(2 * scale));
    }
    return out.toString().stripTrailing();
  }

  static int width(String time, int scale) {
    return draw(time, scale, '#').stream().mapToInt(String::length).max().orElse(0);
  }
}

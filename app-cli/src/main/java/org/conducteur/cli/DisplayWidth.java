package org.conducteur.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {
  /** An extended grapheme cluster (Unicode Annex 29): what people call a character. */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int FIRST_COMBINING = 0x0300;

  private DisplayWidth() {}

  static int of(String text) {
    // Nothing below the first combining character takes any other place than one.
    return text.chars().allMatch(c -> c < FIRST_COMBINING)
        ? text.length()
        : clusters(text).stream().mapToInt(DisplayWidth::ofCluster).sum();
  }

  static ImmutableList<String> clusters(String text) {
    return CLUSTER.matcher(text).results().map(MatchResult::group).collect(toImmutableList());
  }

  private static int ofCluster(String cluster) {
    int widest = 0;
    for (int character : cluster.codePoints().toArray()) {
      if (character == EMOJI_STYLE || isFlagLetter(character)) {
        return 2;
      }
      widest = Math.max(widest, WCWidth.wcwidth(character));
    }
    return widest;
  }

  private static boolean isFlagLetter(int character) {
    return character >= 0x1F1E6 && character <= 0x1F1FF;
  }

  /** The longest beginning that fits. */
  static String head(String text, int width) {
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (String cluster : clusters(text)) {
      used += ofCluster(cluster);
      if (used > width) {
        break;
      }
      out.append(cluster);
    }
    return out.toString();
  }

  /** The text with spaces behind it. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }
}

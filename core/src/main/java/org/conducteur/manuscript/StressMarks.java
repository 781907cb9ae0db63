package org.conducteur.manuscript;

/**
 * Finds what stands between asterisks. The marks hug what they stress, and have no letter outside.
 * It looks at each character a few times only, however many asterisks have no partner.
 */
final class StressMarks {
  private static final int MOST = 3;

  private final String words;
  private final boolean[] partnerless = new boolean[MOST + 1];
  private int start;
  private int end;
  private int stars;

  StressMarks(String words) {
    this.words = words;
  }

  /** Goes to the next stressed words. */
  boolean find() {
    int at = words.indexOf('*', end);
    while (at >= 0) {
      int count = count(at);
      if (count <= MOST && !partnerless[count] && isFree(at - 1) && isTight(at + count)) {
        int partner = partner(at + count + 1, count);
        if (partner >= 0) {
          start = at;
          stars = count;
          end = partner + count;
          return true;
        }
        partnerless[count] = true;
      }
      at = words.indexOf('*', at + count);
    }
    return false;
  }

  private int partner(int from, int wanted) {
    int at = words.indexOf('*', from);
    while (at >= 0) {
      int count = count(at);
      if (count == wanted && isTight(at - 1) && isFree(at + count)) {
        return at;
      }
      at = words.indexOf('*', at + count);
    }
    return -1;
  }

  private int count(int at) {
    int to = at;
    while (to < words.length() && words.charAt(to) == '*') {
      to++;
    }
    return to - at;
  }

  /** Whether no letter stands here, seen from outside. */
  private boolean isFree(int at) {
    return at < 0 || at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
  }

  private boolean isTight(int at) {
    return at < words.length() && !Character.isWhitespace(words.charAt(at));
  }

  /** Where its marks begin. */
  int start() {
    return start;
  }

  /** Where its marks have ended. */
  int end() {
    return end;
  }

  int stars() {
    return stars;
  }

  /** The words between the marks. */
  String inside() {
    return words.substring(start + stars, end - stars);
  }
}

package org.conducteur.reading;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.time.PartialDate;
import org.conducteur.time.PartialDate.Exactness;

/** The date of which a sentence speaks, as exactly as it says: "fin 2018", "les années 50". */
final class PointDates {
  private static final Pattern PART =
      Pattern.compile(
          "\\b(debut|mi|fin|courant|vers|early|mid|late|about|anfang|mitte|ende)[ -]((?:19|20)\\d{2})\\b");
  private static final Pattern DECADE =
      Pattern.compile("\\b(?:annees|the|die) ((?:19|20)?\\d0)(?:s|er)?\\b");
  private static final Pattern YEAR =
      Pattern.compile("\\b(?:en|in|i|im jahr|since|depuis|seit) ((?:19|20)\\d{2})\\b(?![ ]?-)");
  private static final ImmutableMap<String, Exactness> PARTS =
      ImmutableMap.<String, Exactness>builder()
          .put("debut", Exactness.EARLY)
          .put("early", Exactness.EARLY)
          .put("anfang", Exactness.EARLY)
          .put("mi", Exactness.MID)
          .put("mid", Exactness.MID)
          .put("courant", Exactness.MID)
          .put("mitte", Exactness.MID)
          .put("fin", Exactness.LATE)
          .put("late", Exactness.LATE)
          .put("ende", Exactness.LATE)
          .put("vers", Exactness.ABOUT)
          .put("about", Exactness.ABOUT)
          .buildOrThrow();

  private PointDates() {}

  /** The only date in a sentence; nothing if there are none or several. */
  static Optional<PartialDate> find(String sentence) {
    String plain = Plainly.of(sentence);
    Map<Integer, PartialDate> found = new java.util.TreeMap<>();
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      Exactness exactness = PARTS.getOrDefault(part.group(1), Exactness.ABOUT);
      found.put(part.start(2), date(Integer.parseInt(part.group(2)), exactness));
    }
    Matcher decade = DECADE.matcher(plain);
    while (decade.find()) {
      int year = Integer.parseInt(decade.group(1));
      found.put(decade.start(1), date(year < 100 ? 1900 + year : year, Exactness.DECADE));
    }
    Matcher year = YEAR.matcher(plain);
    while (year.find()) {
      found.putIfAbsent(year.start(1), date(Integer.parseInt(year.group(1)), Exactness.EXACT));
    }
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  private static PartialDate date(int year, Exactness exactness) {
    return new PartialDate(Optional.of(year), Optional.empty(), Optional.empty(), exactness);
  }
}

package org.conducteur.export.office.foreign;

import com.google.common.collect.ImmutableSet;
import org.conducteur.plan.Words;

/** The language in which headers are written, which is taken for that of the event. */
final class HeaderLanguage {
  private static final ImmutableSet<String> ENGLISH =
      ImmutableSet.of(
          "title",
          "start",
          "end",
          "room",
          "speaker",
          "speakers",
          "time",
          "day",
          "duration",
          "track",
          "start time",
          "end time",
          "language",
          "topic",
          "name",
          "abstract",
          "length");
  private static final ImmutableSet<String> GERMAN =
      ImmutableSet.of(
          "titel",
          "beginn",
          "anfang",
          "ende",
          "ort",
          "raum",
          "uhrzeit",
          "zeit",
          "datum",
          "dauer",
          "beschreibung",
          "vortragende",
          "untertitel",
          "sprache",
          "sprecher",
          "thema",
          "tag");

  private HeaderLanguage() {}

  static String of(Columns columns) {
    int english = 0;
    int german = 0;
    for (Columns.Header header : columns.headers().values()) {
      String folded = Words.folded(header.text());
      english += ENGLISH.contains(folded) ? 1 : 0;
      german += GERMAN.contains(folded) ? 1 : 0;
    }
    return german > 1 && german > english ? "de" : english > 1 ? "en" : "fr";
  }
}
